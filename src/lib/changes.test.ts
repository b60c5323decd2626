import { describe, expect, it } from 'vitest';
import { makeEntry } from '#tests/support/entries.ts';
import { changesSince, readLog, schoolYearOf } from './changes.ts';
import { buildGraph } from './graph.ts';

const LOG = `2026-11-20

M\tcontent/services/line.md
A\tcontent/services/chat.md
D\tcontent/services/gone.md
2026-10-02

A\tcontent/services/line.md
2026-08-01

M\tcontent/services/old.md
`;

describe('the history of files', () => {
  it('says when each came and when it last changed; what is gone is left out', () => {
    expect([...readLog(LOG)]).toEqual([
      ['content/services/line.md', { changed: '2026-11-20', added: '2026-10-02' }],
      ['content/services/chat.md', { changed: '2026-11-20', added: '2026-11-20' }],
      ['content/services/old.md', { changed: '2026-08-01' }],
    ]);
  });

  it('of nothing is empty', () => {
    expect(readLog('').size).toBe(0);
  });
});

describe('what changed since a day', () => {
  const line = makeEntry('services', 'line');
  const chat = makeEntry('services', 'chat', { changed_on: '2026-09-01', change: 'New hours' });
  const old = makeEntry('services', 'old');
  const kept = makeEntry('services', 'kept', { changed_on: '2026-05-01' });
  const graph = buildGraph([line, chat, old, kept]);
  const said = (history: Parameters<typeof changesSince>[1]) =>
    changesSince(graph, history, '2026-09-01').map(({ entry, day, kind, note }) => [
      entry.id,
      day,
      kind,
      note,
    ]);

  it('is what an editor says, else what the history says, the newest first', () => {
    expect(said(readLog(LOG))).toEqual([
      ['line', '2026-10-02', 'new', undefined],
      ['chat', '2026-09-01', 'stated', 'New hours'],
    ]);
  });

  it('is only what editors say where there is no history', () => {
    expect(said(undefined)).toEqual([['chat', '2026-09-01', 'stated', 'New hours']]);
  });

  it('does not count a mended typing mistake: the editor’s day stands', () => {
    const log = '2026-11-20\n\nM\tcontent/services/kept.md\n';
    expect(said(readLog(log)).map(([id]) => id)).toEqual(['chat']);
  });

  it('tells an edited entry from a new one', () => {
    const log = '2026-11-20\n\nM\tcontent/services/old.md\n';
    expect(said(readLog(log))[0]).toEqual(['old', '2026-11-20', 'edited', undefined]);
  });
});

describe('the school year', () => {
  it.each([
    ['2026-11-22', '2026-09-01'],
    ['2026-09-01', '2026-09-01'],
    ['2027-08-31', '2026-09-01'],
    ['2027-01-01', '2026-09-01'],
  ])('of %s began on %s', (today, start) => {
    expect(schoolYearOf(today)).toBe(start);
  });
});
