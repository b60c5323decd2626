import type { Finding } from '../problem.ts';

/** The fields of a file and the Markdown below them, with the line of the file each starts on. */
export interface Parts {
  readonly fields: string;
  readonly fieldsLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

const FENCE = '---';

/** Splits a Markdown file at the two lines of three hyphens that hold its fields. */
export function splitFrontMatter(text: string): Parts | Finding {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== FENCE) {
    const message = 'start the file with a line of three hyphens (---), then the fields';
    return { line: 1, message };
  }
  const rest = lines.slice(1);
  const end = rest.findIndex((line) => /^(---|\+\+\+)/.test(line));
  if (end < 0) {
    const message =
      'the fields at the top have no end: put a line of three hyphens (---) after the last field';
    return { line: 1, message };
  }
  if (rest[end]?.trimEnd() !== FENCE) {
    return { line: end + 2, message: 'write three hyphens (---) on this line and nothing else' };
  }
  return {
    fields: rest.slice(0, end).join('\n'),
    fieldsLine: 2,
    body: rest.slice(end + 1).join('\n'),
    bodyLine: end + 3,
  };
}
