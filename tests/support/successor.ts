import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A made-up plan that follows the real one: five themes, seven areas, in nobody’s words but ours. */
export const SUCCESSOR = {
  title: 'A made-up next plan',
  themes: [
    { id: 'heard-next', title: 'Heard', shape: 'shell', colour: 'coral', areas: ['asked-next'] },
    { id: 'happy-next', title: 'Happy', shape: 'sun', colour: 'yellow', areas: ['homes', 'play'] },
    { id: 'healthy-next', title: 'Healthy', shape: 'pine', colour: 'green', areas: ['well-next'] },
    {
      id: 'achieving-next',
      title: 'Achieving',
      shape: 'kite',
      colour: 'violet',
      areas: ['chances', 'aims'],
    },
    { id: 'safe', title: 'Safe', shape: 'arch', colour: 'aqua', areas: ['protected'] },
  ],
} as const;

const PROVENANCE = `provenance:
  source: Made up for a test
  checked_on: 2027-05-01
  grade: x
  review_by: 2027-11-01
`;

const PLAN = `id: next
title: ${SUCCESSOR.title}
starts_on: 2027-04-01
ends_on: 2032-03-31
lede: This is a made-up plan.
formal: A made-up plan for a test.
promise_count: It has five themes and seven areas.
themes: [${SUCCESSOR.themes.map(({ id }) => id).join(', ')}]
wording: draft
${PROVENANCE}`;

const themeFile = ({ id, title, shape, colour }: (typeof SUCCESSOR.themes)[number]) => `id: ${id}
title: ${title}
lede: A made-up theme.
body: It is made up for a test.
formal: A made-up theme.
shape: ${shape}
colour: ${colour}
wording: draft
`;

const areaFile = (id: string, theme: string, position: number) => `---
id: ${id}
theme: ${theme}
position: ${position}
title: The made-up area ${id}
lede: A made-up area.
formal: A made-up area.
missing:
  services: None, it is made up.
  indicators: None, it is made up.
  resources: None, it is made up.
wording: draft
${PROVENANCE}---

It is made up for a test.
`;

/** Puts the made-up plan into a copy of the content, and makes it the current one. */
export function addSuccessor(content: string): void {
  writeFileSync(join(content, 'plan/versions/next.yaml'), PLAN);
  for (const theme of SUCCESSOR.themes) {
    writeFileSync(join(content, `plan/themes/${theme.id}.yaml`), themeFile(theme));
    theme.areas.forEach((area, index) => {
      const file = join(content, `plan/priorities/${area}.md`);
      writeFileSync(file, areaFile(area, theme.id, index + 1));
    });
  }
  const swap = (file: string, from: string | RegExp, to: string) => {
    const path = join(content, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };
  swap('plan/versions/my-sefton-2020.yaml', /^themes:.*$/m, '$&\nreplaced_by: next');
  swap('site/settings/settings.yaml', /^plan: .*$/m, 'plan: next');
}
