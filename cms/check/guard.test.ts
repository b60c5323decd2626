import { describe, expect, test } from 'vitest';
import { SITE, toText, validContent } from '#tests/content/valid-content.ts';
import { guard, type Backend } from './guard.ts';
import { knowContent } from './known-content.ts';

const content = [...validContent()].map(([path, bytes]): [string, string] => [path, toText(bytes)]);
const LINE = 'content/services/night-line.md';

/** A git host in a map: what is published, and one draft. */
function host({ publish }: { publish?: () => Promise<unknown> } = {}) {
  const files = new Map(content);
  const draft = { text: files.get(LINE) ?? '' };
  const said: string[] = [];
  const done: string[] = [];
  const plain: Backend = {
    getEntry: (path) => {
      const data = files.get(path);
      return Promise.resolve({ data: data ?? null });
    },
    persistEntry: ({ dataFiles }, { unpublished }) => {
      for (const { path, raw } of dataFiles) {
        if (unpublished === true) draft.text = raw;
        else files.set(path, raw);
      }
      return Promise.resolve();
    },
    deleteFiles: (paths) => Promise.resolve(done.push(`deleted ${paths.join()}`)),
    unpublishedEntry: () => Promise.resolve({ diffs: [{ path: LINE, id: '1' }] }),
    unpublishedEntryDataFile: () => Promise.resolve(draft.text),
    updateUnpublishedEntryStatus: (_collection, _slug, status) =>
      Promise.resolve(done.push(`status ${status}`)),
    publishUnpublishedEntry: publish ?? (() => Promise.resolve(done.push('published'))),
    deleteUnpublishedEntry: () => Promise.resolve(done.push('draft deleted')),
    authComponent: () => undefined,
  };
  const known = () =>
    Promise.resolve(
      knowContent({
        files: Object.fromEntries(files),
        publicFiles: [...SITE.publicFiles],
        addresses: [...SITE.addresses],
      }),
    );
  const refuse = (title: string) => void said.push(title);
  const kept = new Map<string, string>();
  const memory = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
  return { backend: guard(plain, { known, refuse, memory }), files, draft, said, done };
}

const saving = (raw: string) => ({ dataFiles: [{ path: LINE, raw }] });

describe('saving', () => {
  test('goes through as long as the file is what was opened, also twice in a row', async () => {
    const { backend, files } = host();
    await backend.getEntry(LINE);
    await backend.persistEntry(saving('one'), {});
    await backend.persistEntry(saving('two'), {});
    expect(files.get(LINE)).toBe('two');
  });

  test('stops if somebody else has changed the file meanwhile', async () => {
    const { backend, files, said } = host();
    await backend.getEntry(LINE);
    files.set(LINE, 'theirs');
    await expect(backend.persistEntry(saving('mine'), {})).rejects.toThrow('Somebody else');
    expect(files.get(LINE)).toBe('theirs');
    expect(said).toEqual(['Somebody else changed this while you had it open']);
  });

  test('stops if somebody else has changed the draft', async () => {
    const { backend, draft } = host();
    await backend.unpublishedEntryDataFile('services', 'night-line', LINE, '1');
    draft.text = 'theirs';
    const mine = backend.persistEntry(saving('mine'), { unpublished: true });
    await expect(mine).rejects.toThrow('Somebody else');
    expect(draft.text).toBe('theirs');
  });

  test('of a new entry goes through if there is no such file', async () => {
    const { backend, files } = host();
    const fresh = { dataFiles: [{ path: 'content/site/glossary/new.yaml', raw: 'id: new' }] };
    await backend.persistEntry(fresh, { newEntry: true });
    expect(files.get('content/site/glossary/new.yaml')).toBe('id: new');
  });

  test('of a new entry stops if its file is there', async () => {
    const { backend } = host();
    const mine = backend.persistEntry(saving('mine'), { newEntry: true });
    await expect(mine).rejects.toThrow('already an entry');
  });
});

describe('a draft whose entry somebody has changed on the live site', () => {
  const NAME = ['services', 'night-line'] as const;
  const changedMeanwhile = async () => {
    const all = host();
    await all.backend.unpublishedEntryDataFile(...NAME, LINE, '1');
    const theirs = (all.files.get(LINE) ?? '').replace(/^title: .*$/m, 'title: Their name');
    all.files.set(LINE, theirs);
    return { ...all, theirs, before: all.draft.text };
  };

  test('is not saved, and neither text is lost', async () => {
    const { backend, draft, files, theirs, before, said } = await changedMeanwhile();
    const mine = backend.persistEntry(saving('mine'), { unpublished: true });
    await expect(mine).rejects.toThrow('What is live was changed');
    expect([draft.text, files.get(LINE)]).toEqual([before, theirs]);
    expect(said).toEqual(['What is live was changed after this draft was begun']);
  });

  test('is not put live, also when the draft has been opened again', async () => {
    const { backend, done } = await changedMeanwhile();
    await backend.unpublishedEntryDataFile(...NAME, LINE, '1');
    await expect(backend.publishUnpublishedEntry(...NAME)).rejects.toThrow('What is live');
    expect(done).toEqual([]);
  });

  test('is not saved either if it was begun here and read only after that', async () => {
    const { backend, files, said } = host();
    await backend.persistEntry(saving('mine, begun'), {});
    files.set(LINE, 'theirs');
    await backend.unpublishedEntryDataFile(...NAME, LINE, '1');
    const mine = backend.persistEntry(saving('mine'), { unpublished: true });
    await expect(mine).rejects.toThrow('What is live was changed');
    expect(said).toHaveLength(1);
  });

  test('can be deleted, and a new draft begins from what is live', async () => {
    const { backend, done } = await changedMeanwhile();
    await backend.deleteUnpublishedEntry(...NAME);
    await backend.unpublishedEntryDataFile(...NAME, LINE, '1');
    await backend.publishUnpublishedEntry(...NAME);
    expect(done).toEqual(['draft deleted', 'published']);
  });
});

test('nothing that others use is deleted', async () => {
  const { backend, done } = host();
  await expect(backend.deleteFiles([LINE], '')).rejects.toThrow('First take it out of');
  await backend.deleteFiles(['content/site/glossary/gp.yaml'], '');
  expect(done).toEqual(['deleted content/site/glossary/gp.yaml']);
});

test('a half-finished draft can be put in review, but is neither ready nor published', async () => {
  const { backend, draft, done } = host();
  const whole = draft.text;
  draft.text = whole.replace(/^title: .*\n/m, '');
  await backend.updateUnpublishedEntryStatus('services', 'night-line', 'pending_review');
  const ready = backend.updateUnpublishedEntryStatus('services', 'night-line', 'pending_publish');
  await expect(ready).rejects.toThrow('Name: fill this in');
  await expect(backend.publishUnpublishedEntry('services', 'night-line')).rejects.toThrow('Name');
  draft.text = whole;
  await backend.publishUnpublishedEntry('services', 'night-line');
  expect(done).toEqual(['status pending_review', 'published']);
});

test('a draft that the git host cannot join is kept, and staff are told what to do', async () => {
  const { backend, draft, said } = host({
    publish: () => Promise.reject(new Error('409 Conflict')),
  });
  const words = draft.text;
  await expect(backend.publishUnpublishedEntry('services', 'night-line')).rejects.toThrow(
    'Your draft is kept',
  );
  expect(draft.text).toBe(words);
  expect(said).toEqual(['This could not go live']);
});
