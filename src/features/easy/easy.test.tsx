import { describe, expect, it } from 'vitest';
import { easyPlan } from '#schemas/plan/easy-plans.ts';
import { SURE } from '#tests/support/entries.ts';
import { render, textsOf } from '#tests/support/render.tsx';
import { words } from '#tests/support/words.ts';
import { EasyPage } from './EasyPage.tsx';
import { leavesOf } from './leaves-of.ts';

const BOOK = { id: 'easy', title: 'Easy', lede: 'This is it.', plan: 'now', provenance: SURE };
const book = (pages: object[]) => easyPlan.parse({ ...BOOK, pages });
const pages = book([
  { id: 'one', words: 'This is a plan.', place: 'beach' },
  { id: 'two', words: 'You can be heard.', place: 'dunes', theme: 'heard' },
  {
    id: 'three',
    words: 'You can get help.',
    place: 'none',
    link: { to: '/urgent/', words: 'Help' },
  },
]).pages;
const leaves = leavesOf(pages, () => 'heard');

describe('the plan in easy words', () => {
  it('has one picture and one sentence on each page, and a way to the next', () => {
    const root = render(<EasyPage leaves={leaves} words={words} />);
    expect(textsOf(root, '.easy-sentence')).toEqual(pages.map((one) => one.words));
    const items = [...root.querySelectorAll('.easy-leaf')];
    expect(items.map((one) => one.querySelectorAll('svg').length)).toEqual([1, 1, 1]);
    const next = [...root.querySelectorAll('.easy-next')].map((one) => one.getAttribute('href'));
    expect(next).toEqual(['#two', '#three', '#one']);
  });

  it('shows a theme in its own scene, and the rest at their places', () => {
    expect(leaves.map(({ scene }) => scene)).toEqual(['beach', 'heard', 'beach']);
  });

  it('shows other people on each page', () => {
    const [first, , third] = leaves;
    expect(first?.who).not.toEqual(third?.who);
  });

  it('refuses sentences that are too long, two in one field, and initials', () => {
    const refused = (text: string) =>
      easyPlan
        .safeParse({ ...BOOK, pages: [{ id: 'one', words: text, place: 'beach' }] })
        .error?.issues.map(({ message }) => message);
    expect(
      refused('One two three four five six seven eight nine ten eleven twelve a b c d.'),
    ).toEqual(['use at most 15 words in a sentence: this has 16']);
    expect(refused('This is one. This is two.')?.[0]).toContain('one sentence');
    expect(refused('The NHS helps you.')?.[0]).toContain('initials');
    expect(refused('This is fine.')).toBeUndefined();
  });
});
