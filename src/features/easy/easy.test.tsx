import { describe, expect, it } from 'vitest';
import { easyPlan } from '#schemas/plan/easy-plans.ts';
import { storyboard } from '#schemas/site/storyboards.ts';
import { SURE } from '#tests/support/entries.ts';
import { render, textsOf } from '#tests/support/render.tsx';
import { words } from '#tests/support/words.ts';
import { EasyPage } from './EasyPage.tsx';
import { leavesOf } from './leaves-of.ts';

const BOOK = {
  id: 'easy',
  title: 'Easy',
  lede: 'This is it.',
  plan: 'now',
  storyboard: 'film',
  provenance: SURE,
};
const told = { words: 'Hello', narration: 'Hello.', description: 'It.', min_seconds: 3 };
const { scenes } = storyboard.parse({
  id: 'film',
  title: 'Film',
  lede: 'Watch it.',
  description: 'A film.',
  lang: 'en',
  scenes: [
    { ...told, id: 'start', picture: 'sunrise', people: ['mei'] },
    { ...told, id: 'heard', picture: 'shell', theme: 'heard' },
  ],
  review: { checked_on: '2026-11-26', review_by: '2027-05-26' },
});
const book = (pages: object[]) => easyPlan.parse({ ...BOOK, pages });
const pages = book([
  { id: 'one', words: 'This is a plan.', scene: 'start' },
  { id: 'two', words: 'You can be heard.', scene: 'heard' },
  {
    id: 'three',
    words: 'You can get help.',
    scene: 'start',
    people: ['ada', 'tom'],
    link: { to: '/urgent/', words: 'Help' },
  },
]).pages;
const leaves = leavesOf(pages, scenes, ({ theme }) => theme ?? '');

describe('the plan in easy words', () => {
  it('has one picture and one sentence on each page, and a way to the next', () => {
    const root = render(<EasyPage leaves={leaves} words={words} />);
    expect(textsOf(root, '.easy-sentence')).toEqual(pages.map((one) => one.words));
    const items = [...root.querySelectorAll('.easy-leaf')];
    expect(items.map((one) => one.querySelectorAll('svg').length)).toEqual([1, 1, 1]);
    const next = [...root.querySelectorAll('.easy-next')].map((one) => one.getAttribute('href'));
    expect(next).toEqual(['#two', '#three', '#one']);
  });

  it('shows the picture, the people and the colour of the scene of the animation', () => {
    expect(leaves.map(({ picture }) => picture)).toEqual(['sunrise', 'shell', 'sunrise']);
    expect(leaves.map(({ people }) => people)).toEqual([['mei'], [], ['ada', 'tom']]);
    expect(leaves.map(({ theme }) => theme)).toEqual(['', 'heard', '']);
  });

  it('stands still: nothing in it waits for a player', () => {
    const root = render(<EasyPage leaves={leaves} words={words} />);
    expect(root.querySelector('[data-move]')).toBeNull();
  });

  it('refuses sentences that are too long, two in one field, and initials', () => {
    const refused = (text: string) =>
      easyPlan
        .safeParse({ ...BOOK, pages: [{ id: 'one', words: text, scene: 'start' }] })
        .error?.issues.map(({ message }) => message);
    expect(
      refused('One two three four five six seven eight nine ten eleven twelve a b c d.'),
    ).toEqual(['use at most 15 words in a sentence: this has 16']);
    expect(refused('This is one. This is two.')?.[0]).toContain('one sentence');
    expect(refused('The NHS helps you.')?.[0]).toContain('initials');
    expect(refused('This is fine.')).toBeUndefined();
  });
});
