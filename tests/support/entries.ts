import { addressOf } from '#lib/content/addresses.ts';
import type { Entry } from '#lib/graph.ts';
import { COLLECTIONS, type EntryData } from '#schemas/collections.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Where facts of the made-up entries come from: sure and new, so that their numbers are shown. */
export const SURE = {
  source: 'https://www.example.org/about',
  source_date: '2026-10-01',
  checked_on: '2026-11-01',
  grade: 'a',
  review_by: '2027-02-01',
};

/** As above, but too old for a number to be shown. */
export const OLD = { ...SURE, source_date: '2020-01-01' };

/** Hours for routes at which somebody is always there. */
export const ALWAYS = { type: 'always' };

/** The least that each collection asks for; nothing refers to another entry. */
const PLAIN = {
  needs: {
    topic: 'Topic',
    group: 'feelings',
    lede: 'You are not the only one.',
    steps_title: 'Things to try',
    steps: [
      { title: 'Breathe out slowly', text: 'Count to six.' },
      { title: 'Tell somebody', text: 'Any adult you trust.' },
    ],
    worry: { title: 'Is it more than that?', text: 'Get help now.' },
    next: { title: 'If it goes on', text: 'Talk to somebody.' },
    families: { title: 'My child needs help', notice: ['They are tired'], do: ['Listen'] },
    schools: { notice: ['They miss lessons'], do: ['Ask'] },
    words: { young: ['one', 'two', 'three'], families: ['four'], schools: ['five'] },
  },
  services: {
    lede: 'People who listen.',
    kind: 'national',
    ages: { note: '11 to 19' },
    routes: [{ type: 'web', label: 'Read', hours: ALWAYS, url: 'https://example.org/' }],
    contact: {},
    provenance: SURE,
  },
  'plan-versions': {
    starts_on: '2020-01-01',
    ends_on: '2025-01-01',
    lede: 'What the plan is.',
    formal: 'How the council describes it.',
    promise_count: 'It holds some promises.',
    provenance: SURE,
  },
  themes: {
    lede: 'What it means for you.',
    body: 'A little more.',
    formal: 'What the theme covers.',
    shape: 'sun',
    colour: 'yellow',
  },
  priorities: {
    position: 1,
    lede: 'What it means for you.',
    formal: 'The priority in formal words.',
    provenance: SURE,
  },
} as const satisfies Record<string, Fields>;

const SETTINGS = {
  id: 'settings',
  name: 'Grow Well',
  place: 'Sefton',
  description: 'What the site is.',
  address: 'https://example.org/',
  stage: 'preview',
  plan: 'plan',
  leave_to: 'https://example.org/weather',
};

/** A made-up entry, held against the real schema: the least it must have, and the fields given. */
export function makeEntry<Name extends keyof typeof PLAIN>(
  collection: Name,
  id: string,
  fields: Fields = {},
): Entry<Name> {
  const { schema } = COLLECTIONS[collection];
  const data = schema.parse({ title: `The ${id}`, ...PLAIN[collection], id, ...fields });
  // What this collection’s schema gives back has its shape.
  return {
    collection,
    id,
    file: id,
    address: addressOf(collection, id) ?? '',
    data: data as EntryData<Name>,
  };
}

/** The site’s settings with these urgent contacts, and the plan that they refer to. */
export const makeSettings = (
  ...urgent: readonly { when: string; service: string }[]
): [Entry<'settings'>, Entry<'plan-versions'>] => [
  {
    collection: 'settings',
    id: 'settings',
    file: 'settings',
    address: '',
    data: COLLECTIONS.settings.schema.parse({ ...SETTINGS, urgent }),
  },
  makeEntry('plan-versions', 'plan'),
];
