import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { publish, rollBack, type Folders } from './publish.ts';

let folders: Folders;

const write = (folder: string, words: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), words);
};
const read = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'publish-'));
  folders = { next: join(root, 'next'), live: join(root, 'live'), old: join(root, 'old') };
});

describe('publish', () => {
  it('puts the new site in place and keeps the one before', () => {
    write(folders.live, 'first');
    write(folders.next, 'second');
    publish(folders);
    expect([read(folders.live), read(folders.old), existsSync(folders.next)]).toEqual([
      'second',
      'first',
      false,
    ]);
  });

  it('publishes where there was no site yet', () => {
    write(folders.next, 'first');
    publish(folders);
    expect(read(folders.live)).toBe('first');
  });

  it('leaves the site people see alone when there is nothing new to show', () => {
    write(folders.live, 'first');
    mkdirSync(folders.next);
    expect(() => {
      publish(folders);
    }).toThrow('no site');
    expect(read(folders.live)).toBe('first');
  });
});

describe('roll back', () => {
  it('shows the site before again, and done twice changes nothing', () => {
    write(folders.live, 'first');
    write(folders.next, 'second');
    publish(folders);
    rollBack(folders);
    expect([read(folders.live), read(folders.old), existsSync(folders.next)]).toEqual([
      'first',
      'second',
      false,
    ]);
    rollBack(folders);
    expect([read(folders.live), read(folders.old)]).toEqual(['second', 'first']);
  });

  it('puts a site back where a publishing was killed between its two renames', () => {
    write(folders.old, 'first');
    write(folders.next, 'second');
    rollBack(folders);
    expect(read(folders.live)).toBe('first');
  });

  it('leaves the site people see alone when none is kept', () => {
    write(folders.live, 'first');
    expect(() => {
      rollBack(folders);
    }).toThrow('to go back to');
    expect(read(folders.live)).toBe('first');
  });
});
