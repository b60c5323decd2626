import { describe, expect, it } from 'vitest';
import { openingHours } from '#schemas/parts/opening-hours.ts';
import { words } from '#tests/support/words.ts';
import { hoursLine, runDays, runTimes } from './hours-text.ts';

const lineOf = (hours: unknown) => hoursLine(openingHours.parse(hours), words);

const range = (opens: string, closes: string) => ({ opens, closes });

describe('hours in words', () => {
  it('names one day, or the first and last of several in a row', () => {
    expect(runDays({ days: ['sat'], ranges: [] }, words)).toBe('Saturday');
    expect(runDays({ days: ['mon', 'tue', 'wed'], ranges: [] }, words)).toBe('Monday to Wednesday');
  });

  it('says both parts of a split day, with noon and midnight by name', () => {
    const ranges = [range('09:00', '12:00'), range('18:30', '24:00')];
    expect(runTimes({ days: ['mon'], ranges }, words)).toBe(
      '9am to 12 noon and 6:30pm to midnight',
    );
  });

  it('says of a day without hours that it is closed', () => {
    expect(runTimes({ days: ['sun'], ranges: [] }, words)).toBe(words.services.closed);
  });

  it('says when a line is always open', () => {
    expect(lineOf({ type: 'always' })).toBe(words.services.always);
  });

  it('says when nobody has confirmed the hours, in the editor’s words if there are any', () => {
    expect(lineOf({ type: 'unconfirmed' })).toBe(words.services.unconfirmed);
    expect(lineOf({ type: 'unconfirmed', note: 'Ask at the desk.' })).toBe('Ask at the desk.');
  });

  it('tells a week in one line and leaves the closed days out', () => {
    const week = [
      { days: ['mon', 'tue', 'wed', 'thu', 'fri'], ranges: [range('12:00', '22:00')] },
      { days: ['sun'], ranges: [range('21:00', '02:00')] },
    ];
    expect(lineOf({ type: 'weekly', weekly: week })).toBe(
      'Monday to Friday, 12 noon to 10pm; Sunday, 9pm to 2am',
    );
  });
});
