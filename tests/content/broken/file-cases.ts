import { toBytes, toText } from '../valid-content.ts';
import { move, NEED, SERVICE, swap, write, type BrokenCase } from './broken-case.ts';

const TERM = 'content/site/glossary/gp.yaml';
const BAD_BYTE = 0xe9;

/** Mistakes in a file as a whole: its name, its folder, its bytes. */
export const FILE_CASES: readonly BrokenCase[] = [
  {
    what: 'a file was saved in an old encoding',
    spoil: (content) => {
      const [before = '', after = ''] = toText(content.get(NEED)).split('Breathe');
      content.set(NEED, Buffer.concat([toBytes(before), Buffer.of(BAD_BYTE), toBytes(after)]));
    },
    says: 'content/needs/cannot-sleep.md:14 this line holds a character that cannot be read: save the file as UTF-8 and write the character again',
  },
  {
    what: 'a file was saved as UTF-16',
    spoil: (content) => {
      content.set(TERM, Buffer.from(`\uFEFF${toText(content.get(TERM))}`, 'utf16le'));
    },
    says: 'content/site/glossary/gp.yaml:1 this line holds a character that cannot be read: save the file as UTF-8 and write the character again',
  },
  {
    what: 'a file is empty',
    spoil: write(TERM, ''),
    says: 'content/site/glossary/gp.yaml:1 this file is empty: fill it in, or delete it',
  },
  {
    what: 'a file is far too large',
    spoil: write(TERM, `id: gp\nterm: ${'x'.repeat(300_000)}\n`),
    says: 'content/site/glossary/gp.yaml:1 this file is larger than 256 kB: remove what was pasted in by mistake',
  },
  {
    what: 'a character that turns writing round was pasted in',
    spoil: swap(NEED, 'You can talk', 'You can \u202Etalk'),
    says: 'content/needs/cannot-sleep.md:18 this line holds a character that cannot be seen: delete the line and type it again',
  },
  {
    what: 'a file ends in .yml',
    spoil: move(TERM, 'content/site/glossary/gp.yml'),
    says: 'content/site/glossary/gp.yml:1 files in this folder end in .yaml: rename it to gp.yaml',
  },
  {
    what: 'a file ends in .markdown',
    spoil: move('content/needs/bad-dreams.md', 'content/needs/bad-dreams.markdown'),
    says: 'content/needs/bad-dreams.markdown:1 files in this folder end in .md: rename it to bad-dreams.md',
  },
  {
    what: 'a picture lies among the words',
    spoil: write('content/needs/pier.jpg', 'not words'),
    says: 'content/needs/pier.jpg:1 files in this folder end in .md: move this one to public/uploads, or delete it',
  },
  {
    what: 'the name of a file has capitals and a space',
    spoil: move('content/needs/bad-dreams.md', 'content/needs/Bad Dreams.md'),
    says: 'content/needs/Bad Dreams.md:1 use small letters, figures and hyphens only in the file’s name, for example cannot-sleep.md',
  },
  {
    what: 'the name of a file has an accent',
    spoil: move('content/needs/bad-dreams.md', 'content/needs/bad-drëams.md'),
    says: 'content/needs/bad-drëams.md:1 use small letters, figures and hyphens only in the file’s name, for example cannot-sleep.md',
  },
  {
    what: 'the folder is misspelt',
    spoil: move(TERM, 'content/site/glosary/gp.yaml'),
    says: 'content/site/glosary/gp.yaml:1 the folder “site/glosary” has no place on the site: did you mean “site/glossary”?',
  },
  {
    what: 'the first line of hyphens is missing',
    spoil: swap(SERVICE, '---\nid', 'id'),
    says: 'content/services/night-line.md:1 start the file with a line of three hyphens (---), then the fields',
  },
  {
    what: 'the closing line of hyphens is missing',
    spoil: swap(NEED, '---\n\nLots', '\nLots'),
    says: 'content/needs/cannot-sleep.md:1 the fields at the top have no end: put a line of three hyphens (---) after the last field',
  },
  {
    what: 'the closing line has too many hyphens',
    spoil: swap(NEED, '---\n\nLots', '-----\n\nLots'),
    says: 'content/needs/cannot-sleep.md:53 write three hyphens (---) on this line and nothing else',
  },
];
