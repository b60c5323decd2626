import { describe, expect, it } from 'vitest';
import { makeRiskFinder } from '#features/search/layer/risks.ts';
import { normalise } from '#lib/search/words.ts';
import { loadGraph } from '../support/load-graph.ts';

const rules = loadGraph()
  .all('risks')
  .map(({ id, data: { phrases, patterns } }) => ({
    id,
    phrases: phrases.map(normalise),
    patterns,
    needs: [],
  }));
const find = makeRiskFinder(rules);

/** What people type who may be in danger: urgent help must stand above whatever is found. */
const RISKY = [
  'i want to die',
  'wanna die tbh',
  'kms',
  'how to kill myself',
  'i cant go on anymore',
  'dont want to be here anymore',
  'whats the point anymore',
  'nobody would care if i was gone',
  'no one would miss me if i died',
  'they would be happier without me',
  'everyone is better off without me',
  'my friend says she wants to die',
  'thinking about ending it all',
  'suicidle thoughts',
  'i took too many tablets',
  'took a load of paracetamol',
  'i cut myself',
  'cant stop cutting',
  'burning myself',
  'self harm',
  'slef harm',
  'my son is self harming',
  'someone touched me and i didnt want it',
  'my step dad touches me',
  'my dad hits me',
  'mum hit me with a belt',
  'he raped me',
  'im not safe at home',
  'scared to go home',
  'he wont let me leave the house',
  'someone is following me',
  'he said he will kill me',
];

/** What sounds like it and is not: a panel that comes for everything is not looked at. */
const HARMLESS = [
  'killing time on the weekend',
  'dead tired after football',
  'die hard film night',
  'shooting hoops in bootle',
  'this homework is killing me softly song',
  'cutting out sugar',
  'cut my hair',
  'burning calories',
  'bus times to southport',
  'hit the gym',
  'dying my hair pink',
  'phone battery died',
  'my plant died',
  'jump rope workout',
  'overdue library book',
  'how to end an email',
  'i want to live in formby',
  'what is there to do in crosby',
  'exam stress',
  'cant sleep',
];

describe('the list of risks', () => {
  it.each(RISKY)('hears “%s”', (text) => {
    expect(find(text)).toBeDefined();
  });

  it.each(HARMLESS)('lets “%s” be', (text) => {
    expect(find(text)).toBeUndefined();
  });
});
