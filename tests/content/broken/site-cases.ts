import { move, NEED, swap, write, type BrokenCase, type Content } from './broken-case.ts';

const SETTINGS = 'content/site/settings/settings.yaml';
const OUTCOME = 'content/finder/outcomes/talk-tonight.yaml';
const PRIORITY = 'content/plan/priorities/sleep-well.md';
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
    says: 'content/needs/cannot-sleep.md:37 “Young people”: “dreams awake” also stands in content/needs/bad-dreams.md: keep it in one of the two',
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
