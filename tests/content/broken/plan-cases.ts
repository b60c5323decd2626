import { move, swap, type BrokenCase } from './broken-case.ts';

const INDICATOR = 'content/scorecard/nights.yaml';
const SAID = 'content/have-your-say/quiet-rooms.yaml';
const NOW = 'content/plan/versions/plan-now.yaml';
const NEXT = 'content/plan/versions/plan-next.yaml';
const EASY = 'content/plan/easy/easy.yaml';
const CAMPAIGN = 'content/whats-on/sleep-week.md';

/** Mistakes in figures, in what was done, and in what is on. */
export const PLAN_CASES: readonly BrokenCase[] = [
  {
    what: 'a percentage is over a hundred',
    spoil: swap(INDICATOR, 'value: 51', 'value: 130'),
    says: 'content/scorecard/nights.yaml:18 “Value”: a percentage is from 0 to 100, and this is 130: check the figure',
  },
  {
    what: 'a target is impossible',
    spoil: swap(INDICATOR, 'value: 60.5', 'value: -1'),
    says: 'content/scorecard/nights.yaml:13 “Value”: a percentage is from 0 to 100, and this is -1: check the figure',
  },
  {
    what: 'a count has a half',
    spoil: (content) => {
      swap(INDICATOR, 'unit: percent', 'unit: number')(content);
      swap(INDICATOR, 'value: 60.5', 'value: 60')(content);
      swap(INDICATOR, 'value: 51', 'value: 51.5')(content);
    },
    says: 'content/scorecard/nights.yaml:18 “Value”: this counts whole things, and this is 51.5: round it, or choose another unit',
  },
  {
    what: 'the quarters are out of order',
    spoil: swap(INDICATOR, 'quarter: 2025-Q2', 'quarter: 2024-Q4'),
    says: 'content/scorecard/nights.yaml:20 “Quarter”: 2024-Q4 comes before 2025-Q1: put the quarters in order, oldest first',
  },
  {
    what: 'a quarter has two rows',
    spoil: swap(INDICATOR, 'quarter: 2025-Q2', 'quarter: 2025-Q1'),
    says: 'content/scorecard/nights.yaml:20 “Quarter”: there are two rows for 2025-Q1: keep one',
  },
  {
    what: 'a figure is missing and nobody says why',
    spoil: swap(INDICATOR, '    note: No survey\n', ''),
    says: 'content/scorecard/nights.yaml:20 “Note”: say why there is no figure',
  },
  {
    what: 'an indicator measures nothing',
    spoil: swap(INDICATOR, 'priorities:\n  - sleep-well\n', 'priorities: []\n'),
    says: 'content/scorecard/nights.yaml:27 “Priorities”: name the priority that it measures',
  },
  {
    what: 'what was done is left empty',
    spoil: (content) => {
      swap(SAID, 'did:\n', 'did: []\n')(content);
      swap(
        SAID,
        '  - on: 2026-01-15\n    what: Two schools opened a quiet room.\n    owner: The schools team\n',
        '',
      )(content);
    },
    says: 'content/have-your-say/quiet-rooms.yaml:9 “We did”: say what was done: an entry without it is not published',
  },
  {
    what: 'something was done before it was said',
    spoil: swap(SAID, 'on: 2026-01-15', 'on: 2025-01-15'),
    says: 'content/have-your-say/quiet-rooms.yaml:9 “We did”: this was done before it was said: check the days',
  },
  {
    what: 'something comes down before the last day it is about',
    spoil: swap(CAMPAIGN, 'expire_on: 2026-03-08', 'expire_on: 2026-03-05'),
    says: 'content/whats-on/sleep-week.md:19 “Take down on”: this must be after the last day it is about',
  },
  {
    what: 'the last day of a week comes before its first',
    spoil: swap(CAMPAIGN, '  to: 2026-03-06', '  to: 2026-03-01'),
    says: 'content/whats-on/sleep-week.md:29 “Last day”: the last day cannot come before the first',
  },
  {
    what: 'two plans share a theme',
    spoil: swap(NEXT, '- happy-next', '- happy'),
    says: 'content/plan/versions/plan-now.yaml:10 “Themes”: “happy” belongs to content/plan/versions/plan-next.yaml already: give this plan a theme of its own, with another id',
  },
  {
    what: 'a plan is replaced by itself',
    spoil: swap(NOW, 'replaced_by: plan-next', 'replaced_by: plan-now'),
    says: 'content/plan/versions/plan-now.yaml:11 “Replaced by”: the plan that replaces this one must start later than it: check both',
  },
  {
    what: 'the site shows a plan that was replaced',
    spoil: swap('content/site/settings/settings.yaml', 'plan: plan-next', 'plan: plan-now'),
    says: 'content/site/settings/settings.yaml:6 “Current plan”: this plan was replaced by “plan-next”: choose that one',
  },
  {
    what: 'a theme would stand where the easy version stands',
    spoil: move('content/plan/themes/happy-next.yaml', 'content/plan/themes/easy.yaml'),
    says: 'content/plan/themes/easy.yaml:1 a page of the site is already called “easy”: give this file another name',
  },
  {
    what: 'a sentence of the easy version is too long',
    spoil: swap(
      EASY,
      'words: This is the plan.',
      'words: This is the plan that says what all of us in all of the town want to do.',
    ),
    says: 'content/plan/easy/easy.yaml:8 “Words”: use at most 15 words in a sentence: this has 18',
  },
];
