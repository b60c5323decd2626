import { describe, expect, it } from 'vitest';
import { makeOutcome, QUESTIONS, when } from './finder.examples.ts';
import { matchOutcomes, type Outcome } from './match-outcomes.ts';

const match = (outcomes: readonly Outcome[], answers: Record<string, string>) =>
  matchOutcomes(QUESTIONS, outcomes, answers);

const idsFor = (outcomes: readonly Outcome[], answers: Record<string, string>) =>
  match(outcomes, answers).map(({ outcome }) => outcome.id);

describe('an outcome', () => {
  const me = makeOutcome('me', { shown_when: [when('who', 'me', 'unsure')] });
  const both = makeOutcome('both', { shown_when: [when('who', 'me'), when('how', 'text')] });

  it('is shown after one of the answers it names, not being sure among them', () => {
    expect(idsFor([me], { who: 'me' })).toEqual(['me']);
    expect(idsFor([me], { who: 'unsure' })).toEqual(['me']);
    expect(idsFor([me], { who: 'friend' })).toEqual([]);
  });

  it('is shown only if all its conditions hold; a question not asked holds none', () => {
    expect(idsFor([both], { who: 'me', safe: 'ok', how: 'text' })).toEqual(['both']);
    expect(idsFor([both], { who: 'me', safe: 'ok', how: 'phone' })).toEqual([]);
    expect(idsFor([both], { who: 'me', safe: 'danger' })).toEqual([]);
  });

  it('without conditions is shown to everybody, for no reason of their own', () => {
    expect(match([makeOutcome('all')], { who: 'child' })).toMatchObject([{ reasons: [] }]);
  });
});

describe('the order of outcomes', () => {
  it('has urgent ones first, then the heavier, then the order of their ids', () => {
    const outcomes = [
      makeOutcome('b', { weight: 10 }),
      makeOutcome('a', { weight: 10 }),
      makeOutcome('heavy', { weight: 90 }),
      makeOutcome('urgent', { weight: 1, urgent: true }),
    ];
    expect(idsFor(outcomes, { who: 'me' })).toEqual(['urgent', 'heavy', 'a', 'b']);
    expect(idsFor(outcomes.toReversed(), { who: 'me' })).toEqual(['urgent', 'heavy', 'a', 'b']);
  });
});

describe('the reasons of an outcome', () => {
  const outcome = makeOutcome('one', {
    shown_when: [when('safe', 'danger', 'unsure'), when('who', 'me', 'friend', 'unsure')],
  });
  const reasonsFor = (answers: Record<string, string>) =>
    match([outcome], answers).flatMap(({ reasons }) => reasons);

  it('are what was said of the questions it names, in the order asked', () => {
    expect(reasonsFor({ who: 'me', safe: 'danger' })).toEqual(['it is me', 'I’m not safe']);
  });

  it('speak of the other person where it is for someone else', () => {
    expect(reasonsFor({ who: 'friend', safe: 'danger' })).toEqual([
      'it is a friend',
      'they’re not safe',
    ]);
  });

  it('of not being sure are the words of that answer', () => {
    expect(reasonsFor({ who: 'unsure', safe: 'unsure' })).toEqual([
      'Not sure who',
      'Not sure if safe',
    ]);
  });
});
