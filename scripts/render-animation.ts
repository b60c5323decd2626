/**
 * `npm run animation:render`: builds the site, plays its animation frame by frame in a browser and
 * writes films, pictures of the scenes and their manifest to public/film/. The same storyboard gives
 * the same bytes. `-- --draft-voice` has a machine speak it, to try the timing, and writes to film-draft/.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { type FilmManifest, filmManifest } from '#lib/storyboard/manifest.ts';
import {
  captureFrames,
  openScreen,
  type Screen,
  type Shape,
  STEADY_ARGS,
} from './lib/film/capture.ts';
import { filmArguments, isThere, run, type Spoken } from './lib/film/ffmpeg.ts';
import { takeScenes, writeContactSheet } from './lib/film/pictures.ts';
import { draftVoices, recordedVoices } from './lib/film/voices.ts';
import { BROWSER_ARGS, findBrowser } from './lib/find-browser.ts';
import { runTool } from './lib/run-tool.ts';
import { serveFolder } from './lib/serve-folder.ts';

const PORT = Number(process.env['PORT'] ?? 4391);
const isDraft = process.argv.includes('--draft-voice');
const TARGET = isDraft ? 'film-draft' : 'public/film';
const MOST_BYTES = 6_000_000;

const WIDE: Shape = { frame: 'wide', width: 1280, height: 720 };
const SQUARE: Shape = { frame: 'square', width: 1080, height: 1080 };
const SHARED: Shape = { frame: 'wide', width: 1200, height: 675 };

function stop(words: string): never {
  console.error(words);
  process.exit(1);
}

const executablePath = findBrowser() ?? stop('No Chromium or Chrome was found. Set CHROMIUM.');
if (!isThere('ffmpeg'))
  stop('The film needs ffmpeg. On Debian: apt-get install ffmpeg; on macOS: brew install ffmpeg');
if ((await runTool(process.execPath, ['scripts/build.ts'])) !== 0) process.exit(1);

const work = mkdtempSync(join(tmpdir(), 'film-'));
const done = join(work, 'done');
mkdirSync(done);
const server = await serveFolder('dist', PORT);
const browser = await chromium.launch({
  executablePath,
  args: [...BROWSER_ARGS, ...STEADY_ARGS],
});
const open = (shape: Shape): Promise<Screen> =>
  openScreen(browser, `http://127.0.0.1:${PORT}/watch/`, shape);

/** Writes the films of one shape: all frames once, then each kind of file from them. */
async function writeFilms(
  shape: Shape,
  kinds: readonly ('mp4' | 'webm')[],
): Promise<Screen & { spoken: readonly Spoken[] }> {
  console.log(`\n— ${shape.frame}`);
  const screen = await open(shape);
  const folder = join(work, shape.frame);
  mkdirSync(folder);
  const spoken = await (isDraft ? draftVoices(screen.page, work) : recordedVoices(screen.page));
  const frames = await captureFrames(screen, folder);
  const captions = shape.frame === 'wide' ? 'dist/watch/captions.vtt' : undefined;
  for (const kind of kinds) {
    const out = join(done, `${shape.frame}.${kind}`);
    await run('ffmpeg', filmArguments({ frames, spoken, captions, out }));
    console.log(`  ${out}: ${statSync(out).size} bytes`);
  }
  await screen.page.close();
  rmSync(folder, { recursive: true });
  return { ...screen, spoken };
}

console.log('\n— pictures');
const shared = await open(SHARED);
const names = await takeScenes(shared, done);
console.log(`  ${await writeContactSheet(done, names)}`);
await shared.page.close();
const poster = await open(WIDE);
const [first = ''] = await takeScenes(poster, work);
renameSync(join(work, first), join(done, 'poster.png'));
await poster.page.close();

const wide = await writeFilms(WIDE, ['mp4', 'webm']);
await writeFilms(SQUARE, ['mp4']);
await browser.close();
server.close();

const files = ['wide.mp4', 'wide.webm', 'square.mp4', 'poster.png', ...names];
const manifest: FilmManifest = filmManifest.parse({
  hash: wide.hash,
  length: wide.length,
  hasVoices: wide.spoken.length > 0,
  files: Object.fromEntries(files.map((name) => [name, statSync(join(done, name)).size])),
});
const heavy = files.filter((name) => (manifest.files[name] ?? 0) > MOST_BYTES);
if (heavy.length > 0) stop(`Too heavy to publish (more than 6 MB): ${heavy.join(', ')}`);
writeFileSync(join(done, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
if (existsSync(TARGET)) rmSync(TARGET, { recursive: true });
cpSync(done, TARGET, { recursive: true });
rmSync(work, { recursive: true });
console.log(`\nThe films are in ${TARGET}/. The page shows them from the next build on.`);
