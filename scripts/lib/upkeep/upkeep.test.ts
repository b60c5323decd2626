import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildGraph, type Loaded } from '#lib/graph.ts';
import { COLLECTIONS } from '#schemas/collections.ts';
import { makeEntry, OLD, SURE } from '#tests/support/entries.ts';
import { findWork, type Sources } from './find-work.ts';
import { hardPages } from './hard-pages.ts';
import { writeReport } from './write-report.ts';

const call = { type: 'phone', label: 'Call', number: '0151 000 0000', hours: { type: 'always' } };

const service = (id: string, fields: object = {}): Loaded =>
  makeEntry('services', id, { needs: ['sleep'], ...fields });

const work = (entries: Loaded[], rest: Partial<Sources> = {}) =>
  findWork({
    graph: buildGraph([makeEntry('needs', 'sleep'), ...entries]),
    today: '2027-01-20',
    hard: [],
    health: undefined,
    ...rest,
  });

const jobs = (title: string, all: ReturnType<typeof work>): string[] =>
  all
    .filter((one) => one.title === title)
    .flatMap((one) => one.jobs.map(({ where, what }) => `${where}: ${what}`));

describe('what waits for somebody', () => {
  it('are numbers that are hidden, by what readers would tap', () => {
    const all = work([service('line', { routes: [call], provenance: OLD })]);
    expect(jobs('Numbers that are hidden', all)).toEqual(['content/services/line.md: Call']);
  });

  it('are checks that were due, and those of the next two weeks', () => {
    const due = (id: string, review_by: string) =>
      service(id, { provenance: { ...SURE, review_by } });
    const all = work([
      due('late', '2027-01-19'),
      due('soon', '2027-02-03'),
      due('later', '2027-02-04'),
    ]);
    expect(jobs('Checks that are due', all)).toEqual([
      'content/services/late.md: was due 2027-01-19, last by Site editor',
      'content/services/soon.md: is due 2027-02-03, last by Site editor',
    ]);
  });

  it('are entries that nothing leads to, and that lead to nothing', () => {
    const all = work([service('found'), service('lost', { needs: [] })]);
    expect(jobs('Entries that nothing leads to', all)).toEqual([
      'content/services/lost.md: nothing leads to it',
    ]);
  });

  it('are entries whose time is over', () => {
    const alert = (id: string, expire_on: string): Loaded => ({
      collection: 'alerts',
      id,
      file: id,
      data: COLLECTIONS.alerts.schema.parse({
        id,
        title: 'The line',
        level: 'note',
        text: 'The line is busy.',
        publish_on: '2026-11-01',
        expire_on,
      }),
    });
    const all = work([service('found'), alert('over', '2027-01-20'), alert('up', '2027-01-21')]);
    expect(jobs('Entries whose time is over', all)).toEqual([
      'content/site/alerts/over.yaml: came down on 2027-01-20',
    ]);
  });

  it('are links that do not work, at each place that names them', () => {
    const link = {
      url: 'https://a.example/',
      checked_on: '2027-01-19',
      places: ['content/a.md:1'],
    };
    const health = {
      checked_on: '2027-01-19',
      links: [
        { ...link, state: 'gone' as const, places: ['content/a.md:1', 'content/b.md:2'] },
        { ...link, state: 'moved' as const, to: 'https://b.example/' },
        { ...link, state: 'closed' as const },
      ],
    };
    expect(jobs('Links that do not work', work([service('found')], { health }))).toEqual([
      'content/a.md:1: https://a.example/ gone',
      'content/b.md:2: https://a.example/ gone',
      'content/a.md:1: https://a.example/ is now https://b.example/',
    ]);
  });
});

describe('the report', () => {
  const one = (title: string, count: number) => ({
    title,
    about: 'Do it.',
    jobs: Array.from({ length: count }, (_, nth) => ({ where: `file-${nth}`, what: 'late' })),
  });

  it('begins with how much there is to do, and has a box for each thing', () => {
    expect(writeReport([one('Checks', 1), one('Links', 0)], '2027-01-20')).toBe(
      [
        '# Upkeep on 2027-01-20: 1 thing to do',
        '## Checks (1)\n\nDo it.\n\n- [ ] `file-0`: late',
        'Nothing to do about: links.\n',
      ].join('\n\n'),
    );
  });

  it('stays short enough to be read', () => {
    expect(writeReport([one('Checks', 60)], '2027-01-20')).toContain('- and 20 more');
  });
});

describe('pages that are hard to read', () => {
  const hard =
    'Multidisciplinary practitioners systematically coordinate individualised psychological interventions. ';
  const easy = 'You can talk to them. They will help you. ';
  const page = (words: string) =>
    `<style>p{}</style><main><section data-audience="young"><p>${words.repeat(20)}</p></section></main>`;

  it('are named with the age at which they can be read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hard-'));
    for (const [name, words] of Object.entries({ hard, easy })) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'index.html'), page(words));
    }
    const found = hardPages(folder);
    expect(found.map(({ where }) => where)).toEqual(['/hard/']);
    expect(found[0]?.what).toMatch(/^age \d{2}\.\d, for young at most 11$/);
  });
});
