import { swap, type BrokenCase } from './broken-case.ts';

const INDICATOR = 'content/scorecard/nights.yaml';
const SAID = 'content/have-your-say/quiet-rooms.yaml';
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
    what: 'something comes down before it goes up',
    spoil: swap(CAMPAIGN, 'expire_on: 2026-03-08', 'expire_on: 2026-01-08'),
    says: 'content/whats-on/sleep-week.md:19 “Take down on”: this must be after the day it is published',
  },
];
