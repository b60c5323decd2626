import { describe, expect, it } from 'vitest';
import type { Result } from '../layer/rank.ts';
import { groupResults } from './groups.ts';
import { countsOf, narrow } from './narrow.ts';
import { piecesOf } from './pieces.ts';
import { wordsInFragment } from './typed.ts';

const result = (address: string, kind: Result['kind'], audience: string[] = []): Result => ({
  address,
  title: address,
  lede: '',
  excerpt: '',
  kind,
  facets: { audience, need: [], phase: [], age: [] },
});

const RESULTS = [
  result('/help/a/', 'help'),
  result('/services/b/', 'services', ['families']),
  result('/help/c/', 'help'),
  result('/plan/d/', 'plan'),
  result('/services/e/', 'services'),
  result('/plan/f/', 'plan'),
];

describe('groups', () => {
  it('are the closest three, then the kinds in the order of their best', () => {
    const groups = groupResults(RESULTS).map(({ kind, results }) => [kind, results.length]);
    expect(groups).toEqual([
      ['best', 3],
      ['plan', 2],
      ['services', 1],
    ]);
  });

  it('are none where there is nothing', () => {
    expect(groupResults([])).toEqual([]);
  });
});

describe('narrowing down', () => {
  it('leaves what fits all that was chosen', () => {
    const left = narrow(RESULTS, { kind: 'services', audience: 'families' });
    expect(left.map(({ address }) => address)).toEqual(['/services/b/']);
  });

  it('counts what each answer would leave, the other choices being as they are', () => {
    expect(countsOf(RESULTS, 'kind', { kind: 'plan' }).get('services')).toBe(2);
    expect([...countsOf(RESULTS, 'kind', { audience: 'families' })]).toEqual([['services', 1]]);
  });
});

describe('an excerpt', () => {
  it('is pieces of plain text, those that were looked for marked', () => {
    expect(piecesOf('a <mark>b</mark> &lt;i&gt; &amp; c')).toEqual([
      { text: 'a ', isMarked: false },
      { text: 'b', isMarked: true },
      { text: ' <i> & c', isMarked: false },
    ]);
  });
});

describe('the words that were typed', () => {
  it('can come in a fragment', () => {
    expect(wordsInFragment('#q=cant%20sleep')).toBe('cant sleep');
    expect(wordsInFragment('#box')).toBeUndefined();
  });
});
