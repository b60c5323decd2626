import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const NO_READER =
  'pdftotext is not here. It comes with poppler (on Debian: apt-get install poppler-utils).';

/** The words of each sheet of a PDF, read by poppler’s pdftotext. @throws if that is not installed. */
function wordsOf(pdf: Buffer): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const file = join(folder, 'page.pdf');
    writeFileSync(file, pdf);
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    return text
      .split('\f')
      .slice(0, -1)
      .map((sheet) => sheet.replace(/\s+/g, ' ').trim());
  } catch (error) {
    throw error instanceof Error && error.message.includes('ENOENT') ? new Error(NO_READER) : error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A page as it comes out of a printer: the words of each sheet, in the order of the sheets. */
export const printed = async (page: Page): Promise<string[]> =>
  wordsOf(await page.pdf({ preferCSSPageSize: true }));
