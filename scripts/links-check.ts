/**
 * `npm run links:check`: asks every address of another site in content/ whether it still answers, and
 * looks at the shape of every number. Writes .links.json, which /status/ and `npm run upkeep` read.
 * `-- --all` asks those as well that worked a few days ago.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { LINK_STATES, linkTroubles, parseLinkHealth } from '#lib/link-health.ts';
import { checkLinks } from './lib/links/check-links.ts';
import { findLinks, findOddNumbers } from './lib/links/find-links.ts';

const FILE = process.env['LINKS_FILE'] ?? '.links.json';
const CONTENT = process.env['CONTENT_DIR'] ?? 'content';

const found = findLinks(CONTENT);
const before = existsSync(FILE) ? parseLinkHealth(readFileSync(FILE, 'utf8')) : undefined;
console.log(`${found.size} addresses of other sites. Each host is asked one thing at a time.`);

const health = await checkLinks(found, before, {
  today: new Date().toISOString().slice(0, 10),
  restDays: process.argv.includes('--all') ? 0 : 6,
  pause: Number(process.env['LINKS_PAUSE'] ?? 1000),
  timeout: 15_000,
  onProgress: (done, { state, url }) => {
    if (state !== 'works' || done % 20 === 0)
      console.log(`${done} of ${found.size}: ${state} ${url}`);
  },
});
writeFileSync(FILE, `${JSON.stringify(health, undefined, 2)}\n`);

for (const { state, url, to, status, places } of linkTroubles(health)) {
  const why = [status, to === undefined ? undefined : `now ${to}`].filter(
    (one) => one !== undefined,
  );
  console.log(`\n${state} ${url}${why.length === 0 ? '' : ` (${why.join(', ')})`}`);
  for (const place of places) console.log(`  ${place}`);
}
const odd = [...findOddNumbers(CONTENT)];
for (const [number, places] of odd)
  console.log(`\nnobody can ring or text ${number}\n  ${places.join('\n  ')}`);

const counts = LINK_STATES.map(
  (state) => `${health.links.filter((link) => link.state === state).length} ${state}`,
);
console.log(`\n${counts.join(', ')}; ${odd.length} odd numbers. The results are in ${FILE}.`);
