import type { YAMLError } from 'yaml';

const QUOTES = 'put straight quote marks (") around the words after the first colon';
const INDENT = 'this line starts too far left or right: line it up with the fields beside it';
/** What to do about a value that starts with an exclamation mark. */
export const TAG =
  'the sign ! at the start of a value is a YAML shortcut, which is not allowed here: put quote marks around the words';
const COLON = 'write this as a name, a colon, a space and a value, for example title: Sleep';

/** What to do about a mistake in the fields, by the reader's own code for it. */
const SENTENCES: Partial<Record<YAMLError['code'], string>> = {
  BAD_ALIAS: `a value may not start with a star (*): ${QUOTES}`,
  BAD_DIRECTIVE: 'a line may not start with a percent sign (%): remove it',
  BAD_DQ_ESCAPE: 'take out the backslash (\\), or write two of them',
  BAD_INDENT: INDENT,
  BAD_SCALAR_START: `this value starts with a sign that YAML keeps for itself: ${QUOTES}`,
  BLOCK_AS_IMPLICIT_KEY: `the words hold a colon and a space, or the next line starts too far right: ${QUOTES}, or line the lines up`,
  BLOCK_IN_FLOW: INDENT,
  DUPLICATE_KEY: 'this field stands twice: keep one of the two',
  KEY_OVER_1024_CHARS: COLON,
  MISSING_CHAR:
    'something is missing here, such as a closing quote mark, or the colon after a name: look at this line and the one above',
  MULTILINE_IMPLICIT_KEY: COLON,
  MULTIPLE_DOCS: 'remove this line of three hyphens (---): it cuts the fields in two',
  NON_STRING_KEY: COLON,
  RESOURCE_EXHAUSTION: 'lists lie inside lists too many times: look for brackets typed by mistake',
  TAG_RESOLVE_FAILED: TAG,
  TAB_AS_INDENT: 'this line starts with a tab: use spaces instead',
  UNEXPECTED_TOKEN: `this line cannot be read: use one pair of straight quote marks (") around the whole value, and two spaces before what belongs to the line above`,
};

const CURLY_SYNTAX = /(^|[-:,[{]) *[“”„‘’]/;
const CURLY =
  'YAML does not know curly quotes (“ ”): use straight quote marks (") around the value';

/** Says in plain words how to mend a line that YAML refuses. */
export function explainYaml(error: YAMLError, line: string): string {
  if (CURLY_SYNTAX.test(line)) return CURLY;
  return SENTENCES[error.code] ?? 'this line cannot be read: compare it with another file here';
}
