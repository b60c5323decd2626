/**
 * Takes pictures of every kind of page at 360, 768 and 1280 px, light and dark, into screenshots/.
 * `npm run screenshots` after `npm run build`; `-- need 360 dark` takes only those that match all words.
 */
import { mkdir } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { addressOf } from '../src/features/finder/walk.ts';
import { BROWSER_ARGS, findBrowser } from './lib/find-browser.ts';
import { serveFolder } from './lib/serve-folder.ts';

const PORT = Number(process.env['PORT'] ?? 4390);
const PAGES = {
  home: '/',
  urgent: '/urgent/',
  offline: '/offline/',
  needs: '/help/',
  need: '/help/anxiety/',
  'need-night': '/help/sleep/',
  'need-rain': '/help/low-mood/',
  'need-pines': '/help/adhd/',
  'need-crisis': '/help/self-harm/',
  find: '/find/',
  'find-question': addressOf({ who: 'me' }),
  'find-how': addressOf({ who: 'me', safe: 'ok', about: 'feelings' }),
  'find-results': addressOf({ who: 'me', safe: 'ok', about: 'feelings', how: 'text' }),
  'find-hurt': addressOf({ who: 'me', safe: 'hurt', age: 'under-18' }),
  services: '/services/',
  'services-az': '/services/a-to-z/',
  service: '/services/kooth/',
  'service-draft': '/services/chat-sefton/',
  'service-emergency': '/services/nhs-111/',
  plan: '/plan/',
  heard: '/plan/heard/',
  happy: '/plan/happy/',
  healthy: '/plan/healthy/',
  achieving: '/plan/achieving/',
  priority: '/plan/happy/someone-to-talk-to/',
  watch: '/watch/',
  'watch-scene': '/watch/heard/',
  'plan-easy': '/plan/easy/',
  'whats-on': '/whats-on/',
  'whats-on-item': '/whats-on/teenage-vaccines/',
  progress: '/progress/',
  'progress-line': '/progress/wait-for-first-talk/',
  'progress-bars': '/progress/asking-for-early-help/',
  'progress-quarter': '/progress/quarters/2026-q2/',
  'progress-board': '/progress/board/',
  families: '/families/',
  'families-services': '/families/services/',
  schools: '/schools/',
  'schools-worried': '/schools/worried/',
  'schools-grid': '/schools/who-can-help/',
  'schools-grid-need': '/schools/who-can-help/anxiety/',
  'schools-resources': '/schools/resources/',
  'schools-resource': '/schools/resources/sleep-detectives/',
  'schools-slides': '/schools/resources/sleep-detectives/slides/',
  'schools-packs': '/schools/packs/',
  'schools-review': '/schools/review/',
  'schools-paper': '/schools/review/paper/',
  'schools-staff': '/schools/staff/',
  'schools-new': '/schools/whats-new/',
  saved: '/saved/',
  search: '/search/',
  'search-results': '/search/#q=cant%20sleep',
  'search-urgent': '/search/#q=kms',
  'search-none': '/search/#q=zzqx',
  say: '/have-your-say/',
  data: '/data/',
  'data-columns': '/data/services/',
  status: '/status/',
  'status-calendar': '/status/calendar/',
  about: '/about/',
  accessibility: '/accessibility/',
  lost: '/nowhere/',
};

const wanted = process.argv.slice(2);
const shots = Object.entries(PAGES).flatMap(([name, path]) =>
  [360, 768, 1280].flatMap((width) =>
    (['light', 'dark'] as const).map((scheme) => ({
      path,
      width,
      scheme,
      file: `${name}-${width}-${scheme}`,
    })),
  ),
);
const chosen = shots.filter(({ file }) =>
  wanted.every((word) => `-${file}-`.includes(`-${word}-`)),
);

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('No Chromium or Chrome was found. Set CHROMIUM.');
await mkdir('screenshots', { recursive: true });
const server = await serveFolder('dist', PORT);
const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
for (const { path, width, scheme, file } of chosen) {
  const page = await browser.newPage({
    viewport: { width, height: width === 360 ? 640 : 800 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  await page.goto(`http://127.0.0.1:${PORT}${path}`, { waitUntil: 'load' });
  if (path.includes('#q=')) await page.waitForSelector('yp-search[data-answers]');
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `screenshots/${file}.png`, fullPage: true });
  await page.close();
}
await browser.close();
server.close();
console.log(`${chosen.length} pictures in screenshots/`);
