import { NEED, SERVICE, swap, write, type BrokenCase } from './broken-case.ts';

const TERM = 'content/site/glossary/gp.yaml';

const BOMB = ['a: &a [ha, ha]', 'b: &b [*a, *a, *a]', 'c: &c [*b, *b, *b]', ''].join('\n');

/** Mistakes in how the fields are written. */
export const YAML_CASES: readonly BrokenCase[] = [
  {
    what: 'merge markers stand among the fields',
    spoil: swap(
      NEED,
      'topic: Sleep\n',
      '<<<<<<< HEAD\ntopic: Sleep\n=======\ntopic: Rest\n>>>>>>> main\n',
    ),
    says: 'content/needs/cannot-sleep.md:4 two versions of this text stand here: keep the right one, then remove the other and the lines that start with <<<<<<<, ======= and >>>>>>>',
  },
  {
    what: 'a value holds a colon and has no quote marks',
    spoil: swap(NEED, 'lede: You', 'lede: Sleep: you'),
    says: 'content/needs/cannot-sleep.md:6 the words hold a colon and a space, or the next line starts too far right: put straight quote marks (") around the words after the first colon, or line the lines up',
  },
  {
    what: 'an entry of a list holds a colon and has no quote marks',
    spoil: swap(NEED, '- Ask how', '- Ask this: how'),
    says: 'content/needs/cannot-sleep.md:32 “What staff can do”: put quote marks around the words: a colon and a space in them start a new field',
  },
  {
    what: 'curly quotes stand round a value',
    spoil: swap(NEED, 'title: I can’t sleep', 'title: “I can’t sleep”'),
    says: 'content/needs/cannot-sleep.md:3 these curly quotes would be printed: take them out or, if they belong to the words, put straight quote marks (") around the whole',
  },
  {
    what: 'curly quotes stand round a value with a colon',
    spoil: swap(NEED, 'title: I can’t sleep', 'title: “Sleep: I can’t”'),
    says: 'content/needs/cannot-sleep.md:3 YAML does not know curly quotes (“ ”): use straight quote marks (") around the value',
  },
  {
    what: 'curly quotes stand round the name of a field',
    spoil: swap(NEED, 'topic: Sleep', '“topic”: Sleep'),
    says: 'content/needs/cannot-sleep.md:4 take the curly quotes out of the name of this field',
  },
  {
    what: 'a line is indented with a tab',
    spoil: swap(NEED, '  title: Awake', '\ttitle: Awake'),
    says: 'content/needs/cannot-sleep.md:17 this line starts with a tab: use spaces instead',
  },
  {
    what: 'a line is indented too far',
    spoil: swap(NEED, 'topic: Sleep', '  topic: Sleep'),
    says: 'content/needs/cannot-sleep.md:3 the words hold a colon and a space, or the next line starts too far right: put straight quote marks (") around the words after the first colon, or line the lines up',
  },
  {
    what: 'a field stands twice',
    spoil: swap(NEED, 'topic: Sleep', 'topic: Sleep\ntopic: Rest'),
    says: 'content/needs/cannot-sleep.md:5 this field stands twice: keep one of the two',
  },
  {
    what: 'a quote mark is never closed',
    spoil: swap(SERVICE, '"85258"', '"85258'),
    says: 'content/services/night-line.md:55 something is missing here, such as a closing quote mark, or the colon after a name: look at this line and the one above',
  },
  {
    what: 'a value begins with an at sign',
    spoil: swap(NEED, 'topic: Sleep', 'topic: @sleep'),
    says: 'content/needs/cannot-sleep.md:4 this value starts with a sign that YAML keeps for itself: put straight quote marks (") around the words after the first colon',
  },
  {
    what: 'words follow a hash sign',
    spoil: swap(NEED, 'topic: Sleep', 'topic: Sleep #rest'),
    says: 'content/needs/cannot-sleep.md:4 what follows the # is lost: put quote marks around the whole value, or put the note on a line of its own',
  },
  {
    what: 'a value has a tag of its own',
    spoil: swap(NEED, 'topic: Sleep', 'topic: !important Sleep'),
    says: 'content/needs/cannot-sleep.md:4 the sign ! at the start of a value is a YAML shortcut, which is not allowed here: put quote marks around the words',
  },
  {
    what: 'a value has a tag that YAML knows',
    spoil: swap(NEED, 'topic: Sleep', 'topic: !!binary U2xlZXA='),
    says: 'content/needs/cannot-sleep.md:4 the sign ! at the start of a value is a YAML shortcut, which is not allowed here: put quote marks around the words',
  },
  {
    what: 'short-hands call each other up (an alias bomb)',
    spoil: write(TERM, BOMB),
    says: [
      'content/site/glossary/gp.yaml:1 the signs & and * at the start of a value are YAML shortcuts, which are not allowed here: write the words out, or put quote marks around them',
      'content/site/glossary/gp.yaml:2 the signs & and * at the start of a value are YAML shortcuts, which are not allowed here: write the words out, or put quote marks around them',
      'content/site/glossary/gp.yaml:3 the signs & and * at the start of a value are YAML shortcuts, which are not allowed here: write the words out, or put quote marks around them',
    ],
  },
  {
    what: 'fields are merged from elsewhere',
    spoil: swap(NEED, 'topic: Sleep', '<<: { topic: Sleep }'),
    says: 'content/needs/cannot-sleep.md:4 the field “<<” is a YAML shortcut, which is not allowed here: write the fields out',
  },
  {
    what: 'a line changes the version of YAML',
    spoil: write(TERM, '%YAML 1.1\n---\nid: gp\n'),
    says: 'content/site/glossary/gp.yaml:1 a line may not start with a percent sign (%)',
  },
  {
    what: 'a file holds two documents',
    spoil: swap(TERM, 'term: GP', '---\nterm: GP'),
    says: 'content/site/glossary/gp.yaml:2 remove this line of three hyphens (---): it cuts the fields in two',
  },
  {
    what: 'brackets are opened without end',
    spoil: write(TERM, `id: ${'['.repeat(5000)}`),
    says: 'content/site/glossary/gp.yaml:1 lists lie inside lists too many times: look for brackets typed by mistake',
  },
  {
    what: 'lists lie in lists in lists',
    spoil: write(TERM, `id: gp\nalso: ${'['.repeat(100)}${']'.repeat(100)}\n`),
    says: 'content/site/glossary/gp.yaml:2 lists lie inside lists too many times: look for brackets typed by mistake',
  },
  {
    what: 'a file holds a sentence and no fields',
    spoil: write(TERM, 'A GP is a doctor.\n'),
    says: 'content/site/glossary/gp.yaml:1 write the fields as a name, a colon, a space and a value, one on each line',
  },
  {
    what: 'a letter that cannot be seen is written as a code',
    spoil: swap(TERM, 'term: GP', 'term: "G\\0P"'),
    says: 'content/site/glossary/gp.yaml:2 this holds a character that cannot be seen: type the words again',
  },
];
