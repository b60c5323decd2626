import { expect, test } from 'vitest';
import { unusedUploads } from './unused-uploads.ts';

const files = (text: string, ...uploads: string[]) => ({
  content: new Map([['content/pages/about.md', new TextEncoder().encode(text)]]),
  site: { publicFiles: new Set(uploads), addresses: new Set<string>() },
});

test('a picture that no entry names is unused; one that is named is not', () => {
  const all = files('![A pier](/uploads/pier.jpg)', '/uploads/pier.jpg', '/uploads/old.jpg');
  expect(unusedUploads(all)).toEqual(['/uploads/old.jpg']);
});

test('a file named without its folder is used, and other files of the site are not looked at', () => {
  const all = files('audio: scene.mp3', '/uploads/scene.mp3', '/favicon.svg', '/uploads/.gitkeep');
  expect(unusedUploads(all)).toEqual([]);
});
