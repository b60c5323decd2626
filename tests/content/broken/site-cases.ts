import { move, NEED, swap, write, type BrokenCase, type Content } from './broken-case.ts';

const SETTINGS = 'content/site/settings/settings.yaml';
const OUTCOME = 'content/finder/outcomes/talk-tonight.yaml';
const PRIORITY = 'content/plan/priorities/sleep-well.md';
const SHORTCUT = 'content/search/shortcuts/plan.yaml';
const DREAMS = 'content/needs/bad-dreams.md';

const remove = (file: string) => (content: Content) => {
  content.delete(file);
};

/** Mistakes that only show when all files are looked at together. */
export const SITE_CASES: readonly BrokenCase[] = [
  {
    what: 'two entries have one id',
    spoil: write('content/site/glossary/doctor.yaml', 'id: gp\nterm: Doctor\nmeaning: A GP.\n'),
    says: 'content/site/glossary/gp.yaml:1 “Id”: “gp” is also the id of content/site/glossary/doctor.yaml: give one of the two another id',
  },
  {
    what: 'an entry leads to one that is not there',
    spoil: swap(NEED, '- nightmares', '- nightmare'),
    says: 'content/needs/cannot-sleep.md:43 “Close to this”: no entry of “Needs” has the id “nightmare”: did you mean “nightmares”?',
  },
  {
    what: 'an entry leads to one that is far from any other',
    spoil: swap(NEED, '- nightmares', '- homework'),
    says: 'content/needs/cannot-sleep.md:43 “Close to this”: no entry of “Needs” has the id “homework”: check it, or remove it',
  },
  {
    what: 'two needs have the same words',
    spoil: swap(NEED, '- cant sleep', '- Dreams Awake'),
    says: 'content/needs/cannot-sleep.md:37 “Young people”: “dreams awake” also stands in content/needs/bad-dreams.md: keep it in one of the two, or name it under “Wins” in one',
  },
  {
    what: 'two entries say that the same words are theirs',
    spoil: (content) => {
      swap(SHORTCUT, 'night help\n  families', 'Cant dreams!\n  families')(content);
      swap(SHORTCUT, 'wins:\n    - night help', 'wins:\n    - cant dreams')(content);
    },
    says: `${SHORTCUT}:12 “Young people”: “cant dreams” also stands in content/needs/bad-dreams.md: only one of the two can name it under “Wins”`,
  },
  {
    what: 'words win that an entry does not have',
    spoil: swap(SHORTCUT, 'wins:\n    - night help', 'wins:\n    - day help'),
    says: `${SHORTCUT}:18 “Wins”: “day help” is not among the words of this entry: add it above, or remove it here`,
  },
  {
    what: 'words lead to a page that is not there',
    spoil: swap(SHORTCUT, 'instead: /urgent/\n', ''),
    says: `${SHORTCUT}:4 “Page”: the site has no page at “/plan/”: check the address`,
  },
  {
    what: 'words lead to two pages that are not there',
    spoil: swap(SHORTCUT, 'instead: /urgent/', 'instead: /urgnt/'),
    says: `${SHORTCUT}:5 “Until it is there”: the site has no page at “/urgnt/”: check the address`,
  },
  {
    what: 'a pattern of risk cannot be read',
    spoil: swap('content/search/risks/life.yaml', 'want|wanna … die|dead', 'Want to … die'),
    says: 'content/search/risks/life.yaml:8 “Patterns”: write words in small letters; between them “|” for either, and “ … ” for words in between',
  },
  {
    what: 'one word means two things',
    spoil: swap(
      'content/search/language/search-language.yaml',
      'also: [mam, mother]',
      'also: [mam, mother, mam]',
    ),
    says: 'content/search/language/search-language.yaml:2 “Words that mean the same”: “mam” stands here twice: a word can mean one thing only',
  },
  {
    what: 'an outcome waits for an answer that nobody can give',
    spoil: swap(OUTCOME, '- friend', '- freind'),
    says: 'content/finder/outcomes/talk-tonight.yaml:8 “Any of these answers”: the question “who” has no answer “freind”: did you mean “friend”?',
  },
  {
    what: 'the settings are missing',
    spoil: remove(SETTINGS),
    says: 'content/site/settings/settings.yaml:1 this file is missing: “Site settings” needs exactly one',
  },
  {
    what: 'there are two files of settings',
    spoil: (content) => {
      const other = 'content/site/settings/spare.yaml';
      move(SETTINGS, other)(content);
      swap(other, 'id: settings', 'id: spare')(content);
      content.set(SETTINGS, content.get(other) ?? new Uint8Array());
      swap(SETTINGS, 'id: spare', 'id: settings')(content);
    },
    says: 'content/site/settings/spare.yaml:1 “Site settings” has one file only, which is content/site/settings/settings.yaml: remove one of the two',
  },
  {
    what: 'a priority leads to no indicator and does not say why',
    spoil: (content) => {
      swap(PRIORITY, '  indicators: None is measured yet.\n', '')(content);
      remove('content/scorecard/nights.yaml')(content);
    },
    says: 'content/plan/priorities/sleep-well.md:13 “No number yet”: this priority leads to no indicator: link one, or say here why there is none',
  },
  {
    what: 'the picture of a crisis need is not left out',
    spoil: swap(DREAMS, 'crisis: false', 'crisis: true'),
    says: 'content/needs/bad-dreams.md:9 “Picture”: a crisis need has no picture: choose “none”',
  },
];
