import { describe, expect, it } from 'vitest';
import { makeEntry } from '#tests/support/entries.ts';
import { render, textsOf } from '#tests/support/render.tsx';
import { words } from '#tests/support/words.ts';
import { WhatHappens } from './WhatHappens.tsx';

const { services } = words;

const ALL = {
  replies: 'A trained listener',
  how_soon: 'Within a day',
  first: 'A short chat.',
  name_needed: 'No name',
  told: 'Nobody, unless you are in danger.',
  decide_age: 'From 13',
  cost: 'Nothing',
  not_right: 'Tell them.',
};

const show = (contact: object) =>
  render(
    <WhatHappens contact={makeEntry('services', 'line', { contact }).data.contact} words={words} />,
  );

describe('what happens when you get in touch', () => {
  it('answers what is known and lists what is not, in the order people ask', () => {
    const root = show({ cost: 'Nothing', replies: 'A trained listener' });
    expect(textsOf(root, 'dt, dd')).toEqual([
      ...[services.replies, 'A trained listener'],
      ...[services.cost_you, 'Nothing'],
    ]);
    expect(textsOf(root, 'ul > li')).toEqual([
      services.how_soon,
      services.first,
      services.name_needed,
      services.told,
      services.decide_age,
      services.not_right,
    ]);
    expect(root.textContent).toContain(services.unknown_list);
  });

  it('answers each question once, either way', () => {
    const questions = (root: ReturnType<typeof show>) => textsOf(root, 'dt, li').toSorted();
    const all = questions(show(ALL));
    expect(new Set(all).size).toBe(Object.keys(ALL).length);
    expect(questions(show({ told: 'Nobody.' }))).toEqual(all);
    expect(questions(show({}))).toEqual(all);
  });

  it('does not speak of gaps where there are none', () => {
    expect(show(ALL).textContent).not.toContain(services.unknown_list);
  });
});
