import { describe, expect, it } from 'vitest';
import { buildGraph } from '#lib/graph.ts';
import { fill } from '#lib/text.ts';
import { ALWAYS, makeEntry, SURE } from '#tests/support/entries.ts';
import { words } from '#tests/support/words.ts';
import { dangersAfter } from './calm.ts';
import { makeOutcome, QUESTIONS, when } from './finder.examples.ts';
import { finderData, type FinderData } from './finder-data.ts';
import { resultsView } from './results-view.ts';
import { viewOf } from './view.ts';
import { addressOf } from './walk.ts';

const phone = { type: 'phone', label: 'Call', hours: ALWAYS, number: '0800 1111' };
const text = { type: 'text', label: 'Text', hours: ALWAYS, number: '85258', keyword: 'HELP' };
const line = makeEntry('services', 'line', { routes: [phone] });
const both = makeEntry('services', 'both', { routes: [{ ...phone, number: '0800 2222' }, text] });

const site = makeEntry('services', 'site', {});

const asEntry = <Name extends string, Data extends { id: string }>(collection: Name, data: Data) =>
  ({ collection, id: data.id, file: data.id, data }) as const;

const late = makeEntry('services', 'late', {
  routes: [{ ...phone, number: '0800 3333' }],
  provenance: { ...SURE, review_by: '2026-11-20' },
});

function dataWith(...outcomes: ReturnType<typeof makeOutcome>[]): FinderData {
  const graph = buildGraph([
    line,
    both,
    late,
    site,
    asEntry('words', words),
    ...QUESTIONS.map((one) => asEntry('finder-questions', one)),
    ...outcomes.map((one) => asEntry('finder-outcomes', one)),
  ]);
  const urgent = [{ when: 'Now', service: line, route: phone, href: 'tel:08001111' }];
  return finderData(graph, urgent, '2026-11-22');
}

const TYPED = { who: 'me', safe: 'ok', how: 'text' };
const talk = makeOutcome('talk', { services: ['line', 'both'] });

describe('the people of a result', () => {
  it('who can be typed to come first for somebody who would rather type', () => {
    const [group] = resultsView(dataWith(talk), TYPED).groups;
    expect(group?.people.map(({ summary }) => summary.title)).toEqual(['The both', 'The line']);
    expect(group?.people[0]?.ways.map(({ type }) => type)).toEqual(['text', 'phone']);
  });

  it('stay in the editor’s order for all others', () => {
    const [group] = resultsView(dataWith(talk), { ...TYPED, how: 'unsure' }).groups;
    expect(group?.people.map(({ summary }) => summary.title)).toEqual(['The line', 'The both']);
    expect(group?.people[1]?.ways.map(({ type }) => type)).toEqual(['phone', 'text']);
  });

  it('whom no tap reaches have their website as a way', () => {
    const some = makeOutcome('some', { services: ['site', 'line'] });
    const [group] = resultsView(dataWith(some), { ...TYPED, how: 'unsure' }).groups;
    expect(group?.people.map(({ ways }) => ways.map(({ type }) => type))).toEqual([
      ['web'],
      ['phone'],
    ]);
  });

  it('come last once their check is overdue', () => {
    const some = makeOutcome('some', { services: ['late', 'line'] });
    const [group] = resultsView(dataWith(some), { ...TYPED, how: 'unsure' }).groups;
    expect(group?.people.map(({ summary }) => summary.title)).toEqual(['The line', 'The late']);
  });

  it('stand in the first group that offers them, once', () => {
    const again = makeOutcome('again', { weight: 1, services: ['both'] });
    const [, second] = resultsView(dataWith(talk, again), TYPED).groups;
    expect(second?.people).toEqual([]);
  });
});

describe('an urgent result', () => {
  const urgent = makeOutcome('now', {
    urgent: true,
    services: ['line'],
    shown_when: [when('safe', 'danger')],
  });

  it('has its calls apart, and no card repeats them', () => {
    const { groups, calm } = resultsView(dataWith(urgent), { who: 'me', safe: 'danger' });
    expect(groups[0]?.calls.map(({ href }) => href)).toEqual(['tel:08001111']);
    expect(groups[0]?.people[0]?.ways).toEqual([]);
    expect(calm).toBe(true);
  });

  it('says that danger was told of, as the question of safety alone does not', () => {
    const data = dataWith(urgent);
    expect(resultsView(data, { who: 'me', safe: 'danger' }).danger).toBe(true);
    expect(resultsView(data, TYPED).danger).toBe(false);
    expect(viewOf(data, { who: 'me' })).toMatchObject({ calm: true, danger: false });
    expect(dangersAfter(data, { who: 'me' })).toEqual([addressOf({ who: 'me', safe: 'danger' })]);
    expect(dangersAfter(data, {})).toEqual([]);
  });

  it('is not playful; others are', () => {
    expect(resultsView(dataWith(urgent), TYPED).calm).toBe(false);
  });
});

describe('why a result is shown', () => {
  it('is said in the words of the answers, or that it is open to anyone', () => {
    const why = makeOutcome('why', { shown_when: [when('who', 'me'), when('how', 'text')] });
    const { groups } = resultsView(dataWith(why, makeOutcome('all', { weight: 1 })), TYPED);
    expect(groups.map(({ because }) => because)).toEqual([
      fill(words.finder.because, { reasons: `it is me ${words.site.and} I like to type` }),
      words.finder.always,
    ]);
  });
});

describe('what was said', () => {
  it('can each be changed, from the question it answered on', () => {
    expect(resultsView(dataWith(talk), TYPED).said).toEqual([
      { question: 'Who?', answer: 'Me', change: '/find/' },
      { question: 'Are you safe?', answer: 'Safe', change: addressOf({ who: 'me' }) },
      { question: 'How?', answer: 'Type', change: addressOf({ who: 'me', safe: 'ok' }) },
    ]);
  });

  it('speaks of the other person where it is for someone else', () => {
    const { said } = resultsView(dataWith(talk), { who: 'friend', safe: 'danger' });
    expect(said.map(({ question, answer }) => `${question} ${answer}`)).toEqual([
      'Who? A friend',
      'Are they safe? They’re not',
    ]);
  });
});
