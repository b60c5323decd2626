import { describe, expect, it } from 'vitest';
import { nextQuestion } from '#lib/finder-path.ts';
import { QUESTIONS } from './finder.examples.ts';
import {
  addressOf,
  allStates,
  answersIn,
  answersOf,
  codeOfAnswers,
  forSomeoneElse,
  stepsOf,
} from './walk.ts';

const nextId = (answers: Record<string, string>) => nextQuestion(QUESTIONS, answers)?.id;

describe('the next question', () => {
  it('is the first by position, whatever the order of the files', () => {
    expect(nextId({})).toBe('who');
    expect(nextId({ who: 'me' })).toBe('safe');
  });

  it('is asked only after the answers it waits for; not being sure can be one of them', () => {
    expect(nextId({ who: 'me', safe: 'ok' })).toBe('how');
    expect(nextId({ who: 'me', safe: 'unsure' })).toBe('how');
    expect(nextId({ who: 'me', safe: 'danger' })).toBeUndefined();
  });
});

describe('the steps of a path', () => {
  it('leave out what is not asked, what nobody can answer, and all after a gap', () => {
    const kept = (answers: Record<string, string>) => answersIn(stepsOf(QUESTIONS, answers));
    expect(kept({ who: 'me', safe: 'danger', how: 'text' })).toEqual({ who: 'me', safe: 'danger' });
    expect(kept({ safe: 'ok', how: 'text' })).toEqual({});
    expect(kept({ who: 'nobody', safe: 'ok' })).toEqual({});
  });

  it('end every question with not being sure', () => {
    for (const question of QUESTIONS) expect(answersOf(question).at(-1)).toBe('unsure');
  });
});

describe('all states', () => {
  const states = allStates(QUESTIONS);

  it('are the start, every question and every end, each once', () => {
    // 1 start, 4 who; of each 3 safe, of which two lead to 3 ways.
    expect(states).toHaveLength(1 + 4 + 4 * 3 + 4 * 2 * 3);
    expect(new Set(states.map(addressOf)).size).toBe(states.length);
  });
});

describe('the address of a state', () => {
  it('is the finder’s own for no answers, else a code that names none of them', () => {
    expect(addressOf({})).toBe('/find/');
    expect(addressOf({ who: 'me' })).toMatch(/^\/find\/[0-9a-z]{7}\/$/);
  });

  it('is the same whatever order the answers stand in', () => {
    expect(codeOfAnswers({ who: 'me', safe: 'ok' })).toBe(codeOfAnswers({ safe: 'ok', who: 'me' }));
    expect(codeOfAnswers({ who: 'me', safe: 'ok' })).not.toBe(codeOfAnswers({ who: 'me' }));
  });
});

describe('the same place for someone else', () => {
  it('has the first answer that is for someone else, and all other answers', () => {
    expect(forSomeoneElse(QUESTIONS, { who: 'me', safe: 'ok' })).toEqual({
      who: 'friend',
      safe: 'ok',
    });
    expect(forSomeoneElse(QUESTIONS, { who: 'unsure' })).toEqual({ who: 'friend' });
  });

  it('is not offered where it is for someone else already', () => {
    expect(forSomeoneElse(QUESTIONS, { who: 'child', safe: 'ok' })).toBeUndefined();
  });
});
