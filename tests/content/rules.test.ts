import { expect, test } from 'vitest';
import { checkContent } from '#lib/content/check-content.ts';
import { describeProblem } from '#lib/content/problem.ts';
import { move, NEED, swap, type Content } from './broken/broken-case.ts';
import { SITE, validContent } from './valid-content.ts';

const SETTINGS = 'content/site/settings/settings.yaml';
const INDICATOR = 'content/scorecard/nights.yaml';
const PRIORITY = 'content/plan/priorities/sleep-well.md';

function told(...changes: ((content: Content) => void)[]): string[] {
  const content = validContent();
  for (const change of changes) change(content);
  return checkContent(content, SITE).map(describeProblem);
}

test('a live site refuses every draft and every sample figure, each where it stands', () => {
  const found = told(swap(SETTINGS, 'stage: preview', 'stage: live'));
  const drafts = [...validContent().values()].filter((bytes) =>
    new TextDecoder().decode(bytes).includes('\nwording: draft'),
  );
  expect(found.filter((line) => line.includes('draft wording is refused'))).toHaveLength(
    drafts.length,
  );
  expect(found.filter((line) => line.startsWith(`${INDICATOR}:15 “Figures”`))).toHaveLength(1);
  expect(found).toHaveLength(drafts.length + 1);
});

test('a priority that an indicator leads to need not say why there is none', () => {
  expect(told(swap(PRIORITY, '  indicators: None is measured yet.\n', ''))).toEqual([]);
});

test('a priority that leads to nothing says so for each kind of thing', () => {
  const found = told(
    swap(PRIORITY, 'services:\n  - night-line\nmissing:', 'missing: {}\nwas:'),
    swap(PRIORITY, 'was:\n', ''),
    swap(PRIORITY, '  services: None is known yet.\n', ''),
    swap(PRIORITY, '  indicators: None is measured yet.\n', ''),
    swap(PRIORITY, '  resources: None is written yet.\n', ''),
    (content) => void content.delete(INDICATOR),
    swap('content/toolkit/resources/sleep-lesson.md', 'priorities: [sleep-well]\n', ''),
  );
  expect(found).toHaveLength(3);
});

test('a page that is renamed is missed by every link to it', () => {
  const found = told(
    move('content/services/night-line.md', 'content/services/line.md'),
    swap('content/pages/about.md', '/about/', '/about/#top'),
  );
  expect(found).toEqual([
    `${NEED.replace('cannot-sleep', 'bad-dreams')}:61 the link leads to no page or file of this site: check “/services/night-line/”`,
    `${NEED}:60 the link leads to no page or file of this site: check “/services/night-line/”`,
  ]);
});

test('a theme that cannot be read is told once, not in every file that leads there', () => {
  expect(told(swap('content/plan/themes/happy-lives.yaml', 'title: Happy', 'title: @'))).toHaveLength(1);
});

test('the order of the files changes nothing', () => {
  const content = validContent();
  swap(NEED, 'place: night', 'place: moon')(content);
  swap(INDICATOR, 'unit: percent', 'unit: percents')(content);
  const turned = new Map([...content].reverse());
  expect(checkContent(turned, SITE)).toEqual(checkContent(content, SITE));
});
