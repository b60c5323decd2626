import { findBrowser, findFirefox, findPdfReader } from './find-browser.ts';
import { installDebian, isDebianRoot } from './install-debian.ts';
import { runTool } from './run-tool.ts';

/** A program that browser tests need, and how to get it. */
interface Wanted {
  title: string;
  find: () => string | undefined;
  /** Its package in Debian. */
  debian: string;
  /** Its name for Playwright’s own download, where the one that comes so can be driven. */
  playwright?: string;
}

const CHROMIUM: Wanted = {
  title: 'Chromium or Chrome',
  find: findBrowser,
  debian: 'chromium-headless-shell',
  playwright: 'chromium',
};

const FIREFOX: Wanted = { title: 'Firefox', find: findFirefox, debian: 'firefox-esr' };

const PDF_READER: Wanted = { title: 'pdftotext', find: findPdfReader, debian: 'poppler-utils' };

/** Finds a browser, and gets one if there is none. @returns its path, or `undefined`. */
async function prepare({ title, find, debian, playwright }: Wanted): Promise<string | undefined> {
  if (find() === undefined && isDebianRoot()) {
    console.log(`No ${title} is here. Getting Debian’s package…`);
    await installDebian(debian);
  }
  if (find() === undefined && playwright !== undefined) {
    console.log(`No ${title} is here. Getting Playwright’s own…`);
    await runTool('playwright', ['install', playwright]);
  }
  return find();
}

/** The Chromium or Chrome that browser tests need. */
export const prepareChromium = (): Promise<string | undefined> => prepare(CHROMIUM);

/** The Firefox that some browser tests need as well; without it they are skipped, and say so. */
export const prepareFirefox = (): Promise<string | undefined> => prepare(FIREFOX);

/** The reader of PDFs that tests of printed pages need; without it those tests fail, and say why. */
export const preparePdfReader = (): Promise<string | undefined> => prepare(PDF_READER);
