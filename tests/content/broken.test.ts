import { describe, expect, test } from 'vitest';
import { checkContent } from '#lib/content/check-content.ts';
import { describeProblem } from '#lib/content/problem.ts';
import { BODY_CASES } from './broken/body-cases.ts';
import type { BrokenCase } from './broken/broken-case.ts';
import { FIELD_CASES } from './broken/field-cases.ts';
import { FILE_CASES } from './broken/file-cases.ts';
import { FILM_CASES } from './broken/film-cases.ts';
import { FINDER_CASES } from './broken/finder-cases.ts';
import { PLAN_CASES } from './broken/plan-cases.ts';
import { SITE_CASES } from './broken/site-cases.ts';
import { YAML_CASES } from './broken/yaml-cases.ts';
import { SITE, validContent } from './valid-content.ts';

/** Every line that the check prints of content with one mistake in it. */
function printed({ spoil }: BrokenCase): string[] {
  const content = validContent();
  spoil(content);
  return checkContent(content, SITE).map(describeProblem);
}

describe.each([
  ['a file', FILE_CASES],
  ['how fields are written', YAML_CASES],
  ['what fields say', FIELD_CASES],
  ['the Markdown', BODY_CASES],
  ['the site as a whole', SITE_CASES],
  ['the finder', FINDER_CASES],
  ['the animation', FILM_CASES],
  ['figures, answers and dates', PLAN_CASES],
])('a mistake in %s is told once, with its line and its remedy', (_where, cases) => {
  test.each([...cases])('$what', (broken) => {
    expect(printed(broken)).toEqual([broken.says].flat());
  });
});
