import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
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
    review: { checked_on: '2026-11-01', review_by: '2027-05-01' },
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
  indicators: {
    headlines: { up: 'More of it', down: 'Less of it', same: 'As much of it' },
    measure: 'What is counted',
    unit: 'percent',
    direction: 'higher',
    figures: 'sample',
    rows: [
      { quarter: '2025-Q1', value: 51 },
      { quarter: '2026-Q1', value: 57.5 },
    ],
    method: 'How it is counted.',
    next_update: '2027-02-15',
    story: 'Why it moves.',
    young_view: 'What a group says.',
    priorities: ['talk'],
    provenance: SURE,
  },
  'you-said-we-did': {
    said_on: '2026-01-10',
    said_by: 'A school council',
    said: 'We want somewhere quiet.',
    did: [{ on: '2026-02-01', what: 'Two rooms opened.', owner: 'The schools team' }],
    provenance: SURE,
  },
  campaigns: {
    kind: 'message',
    lede: 'What it is.',
    publish_on: '2026-03-01',
    expire_on: '2026-04-01',
    provenance: SURE,
  },
} as const satisfies Record<string, Fields>;

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

const SETTINGS_FILE = new URL('../fixtures/content/site/settings/settings.yaml', import.meta.url);

/** The example’s settings with other urgent contacts, and the plan that they refer to. */
export function makeSettings(
  ...urgent: readonly { when: string; service: string }[]
): [Entry<'settings'>, Entry<'plan-versions'>] {
  const { schema } = COLLECTIONS.settings;
  const example = schema.parse(parse(readFileSync(SETTINGS_FILE, 'utf8')));
  const data = schema.parse({ ...example, plan: 'plan', home_needs: [], urgent });
  const settings = {
    collection: 'settings',
    id: data.id,
    file: data.id,
    address: '',
    data,
  } as const;
  return [settings, makeEntry('plan-versions', 'plan')];
}
