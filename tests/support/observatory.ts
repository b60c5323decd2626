import fs from 'node:fs';
import { ALL_TESTS } from '@mdn/mdn-http-observatory/src/constants.js';
import { MINIMUM_SCORE_FOR_EXTRA_CREDIT } from '@mdn/mdn-http-observatory/src/grader/charts.js';
import { getScoreModifier } from '@mdn/mdn-http-observatory/src/grader/grader.js';
import { parseHttpEquivHeaders } from '@mdn/mdn-http-observatory/src/retriever/utils.js';
import { Requests } from '@mdn/mdn-http-observatory/src/types.js';

const HOST = 'growwell.example.org';

/** The grade of MDN’s HTTP Observatory, and each of its tests that did not pass. */
export interface Grade {
  score: number;
  failed: string[];
}

/**
 * When it is installed the grader downloads the list of hosts that browsers only know by https. No
 * install script runs here, and this site is on no list: it reads an empty one.
 */
function withEmptyList<Result>(work: () => Result): Result {
  const read = fs.readFileSync;
  const readOther = (...words: Parameters<typeof read>): ReturnType<typeof read> =>
    String(words[0]).endsWith('hsts-preload.json') ? '{}' : read(...words);
  Object.assign(fs, { readFileSync: readOther });
  try {
    return work();
  } finally {
    Object.assign(fs, { readFileSync: read });
  }
}

async function look(address: string, method: 'GET' | 'OPTIONS') {
  const response = await fetch(address, { method, headers: { Origin: 'https://other.example' } });
  return { status: response.status, headers: Object.fromEntries(response.headers), response };
}

/**
 * Grades what a host really sends for a page. The tests speak http with this machine; the grader is
 * told the same answers came by https, after the redirect that every host makes.
 */
export async function gradeOf(address: string): Promise<Grade> {
  const { status, headers, response } = await look(address, 'GET');
  const html = await response.text();
  const answer = {
    status,
    headers,
    verified: true,
    httpEquiv: parseHttpEquivHeaders(html, `https://${HOST}/`),
  };
  const requests = new Requests(HOST);
  requests.session = { url: new URL(`https://${HOST}/`), jar: undefined };
  requests.resources.path = html;
  Object.assign(requests.responses, {
    auto: answer,
    http: answer,
    https: answer,
    cors: { ...(await look(address, 'OPTIONS')), verified: true },
    httpRedirects: [
      { url: new URL(`http://${HOST}/`), status: 301 },
      { url: new URL(`https://${HOST}/`), status: 200 },
    ],
  });
  const results = withEmptyList(() => ALL_TESTS.map((grade) => grade(requests)));
  const changes = results.map(({ result }) => getScoreModifier(result));
  const lost = changes.filter((change) => change < 0).reduce((sum, change) => sum + change, 100);
  const all = changes.reduce((sum, change) => sum + change, 100);
  return {
    score: lost >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? all : lost,
    failed: results.filter(({ pass }) => !pass).map(({ result }) => result),
  };
}
