import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = new URL('../../', import.meta.url).pathname;
const PARTS = [
  'src',
  'content',
  'public',
  'scripts',
  'cms',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'dist',
  // Only where links were checked: what /status/ says of them.
  '.links.json',
];

/** A copy of the project with the same packages, and the built site in its `dist`. */
export function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'grow-well-'));
  for (const part of PARTS.filter((name) => existsSync(join(ROOT, name))))
    cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  // Linked, not copied: the build only reads from it when entries changed.
  if (existsSync(join(ROOT, '.git'))) symlinkSync(join(ROOT, '.git'), join(copy, '.git'));
  // Real folder, linked packages: so that the copy has an Astro cache of its own.
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (!['.astro', '.vite'].includes(name)) {
      symlinkSync(join(ROOT, 'node_modules', name), join(copy, 'node_modules', name));
    }
  }
  return copy;
}
