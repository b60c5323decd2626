import { inBody, type BrokenCase } from './broken-case.ts';

/** Mistakes in the Markdown below the fields. */
export const BODY_CASES: readonly BrokenCase[] = [
  {
    what: 'merge markers stand in the words',
    spoil: inBody('<<<<<<< HEAD\nLots lie awake.\n=======\nMany do.\n>>>>>>> main'),
    says: 'content/needs/cannot-sleep.md:55 two versions of this text stand here: keep the right one, then remove the other and the lines that start with <<<<<<<, ======= and >>>>>>>',
  },
  {
    what: 'there is HTML among the words',
    spoil: inBody('Lots of <b>people</b>.'),
    says: 'content/needs/cannot-sleep.md:55 take “<b>” out: HTML is not shown here, use the editor’s own buttons or Markdown',
  },
  {
    what: 'there is a script',
    spoil: inBody('<script>alert(1)</script>'),
    says: 'content/needs/cannot-sleep.md:55 take “<script>” out: HTML is not shown here, use the editor’s own buttons or Markdown',
  },
  {
    what: 'there is a comment',
    spoil: inBody('<!-- to do: ask Ann -->'),
    says: 'content/needs/cannot-sleep.md:55 take out the comment (<!-- … -->): notes do not belong in the words',
  },
  {
    what: 'a tag is never closed',
    spoil: inBody('Lots of <b people.'),
    says: 'content/needs/cannot-sleep.md:55 take the sign < out of this line, or put a space behind it',
  },
  {
    what: 'a heading has the first level',
    spoil: inBody('# Sleep'),
    says: 'content/needs/cannot-sleep.md:55 use ## for this heading: the page’s title is the only one with a single #',
  },
  {
    what: 'the first heading has the third level',
    spoil: inBody('### Sleep'),
    says: 'content/needs/cannot-sleep.md:55 start with a heading of the second level: write ## here',
  },
  {
    what: 'a heading skips a level',
    spoil: inBody('## Sleep\n\n#### Why'),
    says: 'content/needs/cannot-sleep.md:57 this heading skips a level: write ### here',
  },
  {
    what: 'a heading has no words',
    spoil: inBody('##'),
    says: 'content/needs/cannot-sleep.md:55 write the words of this heading, or take the # out',
  },
  {
    what: 'a link runs a script',
    spoil: inBody('[Go](javascript:alert(1))'),
    says: 'content/needs/cannot-sleep.md:55 links may start with https://, mailto:, tel:, sms: or a slash: change “javascript:alert(1)”',
  },
  {
    what: 'a link holds its own data',
    spoil: inBody('[Go](data:text/html,hello)'),
    says: 'content/needs/cannot-sleep.md:55 links may start with https://, mailto:, tel:, sms: or a slash: change “data:text/html,hello”',
  },
  {
    what: 'a link is not secure',
    spoil: inBody('[Go](http://example.org)'),
    says: 'content/needs/cannot-sleep.md:55 write a whole web address that starts with https://',
  },
  {
    what: 'a link has no protocol',
    spoil: inBody('[Go](//example.org)'),
    says: 'content/needs/cannot-sleep.md:55 links may start with https://, mailto:, tel:, sms: or a slash: change “//example.org”',
  },
  {
    what: 'a web address is written without https',
    spoil: inBody('See www.example.org.'),
    says: 'content/needs/cannot-sleep.md:55 write a whole web address that starts with https://',
  },
  {
    what: 'a link leads to no page',
    spoil: inBody('[Go](/help/slep/)'),
    says: 'content/needs/cannot-sleep.md:55 the link leads to no page or file of this site: check “/help/slep/”',
  },
  {
    what: 'a link lacks its last slash',
    spoil: inBody('[Go](/urgent)'),
    says: 'content/needs/cannot-sleep.md:55 end the link with a slash: /urgent/',
  },
  {
    what: 'a link lacks its first slash',
    spoil: inBody('[Go](urgent/)'),
    says: 'content/needs/cannot-sleep.md:55 start a link inside this site with a slash, for example /urgent/: change “urgent/”',
  },
  {
    what: 'a link leads to a file that is not there',
    spoil: inBody('[Go](/uploads/plan.pdf)'),
    says: 'content/needs/cannot-sleep.md:55 the link leads to no page or file of this site: check “/uploads/plan.pdf”',
  },
  {
    what: 'a link has no words',
    spoil: inBody('[](/urgent/)'),
    says: 'content/needs/cannot-sleep.md:55 write the words of this link between [ and ]',
  },
  {
    what: 'a link has no address',
    spoil: inBody('[Go]()'),
    says: 'content/needs/cannot-sleep.md:55 write where this link leads',
  },
  {
    what: 'a link has a space in its address',
    spoil: inBody('[Go](/urgent /)'),
    says: 'content/needs/cannot-sleep.md:55 this link is not whole: write [words](address) with no spaces in the address',
  },
  {
    what: 'a link has a space before its address',
    spoil: inBody('[Go] (/urgent/)'),
    says: 'content/needs/cannot-sleep.md:55 this link is not whole: write [words](address) with no spaces in the address',
  },
  {
    what: 'a phone link has spaces',
    spoil: inBody('[Ring](<tel:0800 1111>)'),
    says: 'content/needs/cannot-sleep.md:55 write the number after tel: or sms: in figures, without spaces',
  },
  {
    what: 'an email link is not whole',
    spoil: inBody('[Write](mailto:team)'),
    says: 'content/needs/cannot-sleep.md:55 write a whole email address after mailto:',
  },
  {
    what: 'a link to an email address has HTML in it',
    spoil: inBody('[Write](mailto:team@example.<b>org)'),
    says: 'content/needs/cannot-sleep.md:55 write a whole email address after mailto:',
  },
  {
    what: 'a picture is not there',
    spoil: inBody('![A pier](/uploads/pier.jpg)'),
    says: 'content/needs/cannot-sleep.md:55 there is no picture “/uploads/pier.jpg”: check its name, or put the file in public',
  },
  {
    what: 'a picture has no words',
    spoil: inBody('![](/uploads/lamp.svg)'),
    says: 'content/needs/cannot-sleep.md:55 say in words what the picture shows: ![words](address). If it only decorates: ![](address "decorative")',
  },
  {
    what: 'a picture that only decorates has words',
    spoil: inBody('![A lamp](/uploads/lamp.svg "decorative")'),
    says: 'content/needs/cannot-sleep.md:55 take out the words, or “decorative”: a picture that only decorates is passed over',
  },
  {
    what: 'a picture lies on another site',
    spoil: inBody('![A pier](https://example.org/a.jpg)'),
    says: 'content/needs/cannot-sleep.md:55 put the picture in public/uploads, and write its address as /uploads/ and its name',
  },
  {
    what: 'there is a table',
    spoil: inBody('| a | b |\n| --- | --- |\n| 1 | 2 |'),
    says: 'content/needs/cannot-sleep.md:55 take the table out, and write a list: the editor would change a table',
  },
  {
    what: 'there is a task list',
    spoil: inBody('- [ ] Breathe'),
    says: 'content/needs/cannot-sleep.md:55 take out the box ([ ] or [x]) and leave the words: the editor would lose it',
  },
  {
    what: 'there is a block of code',
    spoil: inBody('    Breathe'),
    says: 'content/needs/cannot-sleep.md:55 take out the spaces at the start of this line, or the lines of ```: code has no place here',
  },
  {
    what: 'there is a footnote without an end',
    spoil: inBody('Lots lie awake.[^1]'),
    says: 'content/needs/cannot-sleep.md:55 take the footnote out, and say it in the sentence',
  },
  {
    what: 'there is a call-out box',
    spoil: inBody(':::tip\nBreathe\n:::'),
    says: 'content/needs/cannot-sleep.md:55 take out the colons at the start of this line',
  },
  {
    what: 'the words start with a second block of fields',
    spoil: inBody('---\n\nLots'),
    says: 'content/needs/cannot-sleep.md:55 take out this line of hyphens or plus signs: the words below it could be lost',
  },
];
