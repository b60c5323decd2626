import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/** First the shell: Chromium without windows, as Playwright has it too, and half the work for a machine. */
const CHROMIUM = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const FIREFOX = ['firefox-esr', 'firefox'];

const CHROMIUM_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const onPath = (names: readonly string[]): string[] =>
  (process.env['PATH'] ?? '')
    .split(process.platform === 'win32' ? ';' : ':')
    .flatMap((folder) => names.map((name) => join(folder, name)));

const firstThere = (paths: readonly (string | undefined)[]): string | undefined =>
  paths.find((path) => path !== undefined && path !== '' && existsSync(path));

/** Where a Chromium or Chrome of this machine is: `CHROMIUM`, the PATH, the usual places, Playwright’s own. */
export const findBrowser = (): string | undefined =>
  firstThere([
    process.env['CHROMIUM'],
    ...onPath(CHROMIUM),
    ...CHROMIUM_PLACES,
    chromium.executablePath(),
  ]);

/** Where the reader of PDFs of this machine is, on the PATH: pdftotext, of poppler. */
export const findPdfReader = (): string | undefined =>
  firstThere(onPath(process.platform === 'win32' ? ['pdftotext.exe'] : ['pdftotext']));

/** Where a Firefox of this machine is: `FIREFOX`, the PATH, the usual places. */
export const findFirefox = (): string | undefined =>
  firstThere([process.env['FIREFOX'], ...onPath(FIREFOX), ...FIREFOX_PLACES]);

/** Switches that keep a headless browser on this machine and quiet. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
