import { toBytes, toText } from './valid-content.ts';

/** A whole number from 0 up to, not including, a limit. */
export type Random = (limit: number) => number;

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

type Lines = readonly string[];
type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const onText =
  (change: (text: string, random: Random) => string): Mutation =>
  (bytes, random) =>
    toBytes(change(toText(bytes), random));

/** Changes one line, chosen at random, into other lines. */
const onLine = (change: (line: string, random: Random, lines: Lines) => Lines): Mutation =>
  onText((text, random) => {
    const lines = text.split('\n');
    const at = random(lines.length);
    return lines.toSpliced(at, 1, ...change(lines[at] ?? '', random, lines)).join('\n');
  });

/** One of a list, which is not empty. */
export function pick<T>(list: readonly T[], random: Random): T {
  const [one] = list.slice(random(list.length));
  if (one === undefined) throw new Error('there is nothing to pick from');
  return one;
}

const onValue = (change: (value: string, random: Random) => string): Mutation =>
  onLine((line, random) => [
    line.replace(/^(\s*(?:- )?[\w]+: )(.*)$/, (_all, name: string, value: string) => {
      return name + change(value, random);
    }),
  ]);

const STRANGE = [
  '\u0000',
  '\u200B',
  '\u202E',
  '\uFEFF',
  '\u2028',
  '\u00A0',
  'e\u0301',
  '👩‍👩‍👧',
  '\t',
  '\r',
  '“',
  '’',
  '"',
  "'",
  '#',
  ': ',
  ' #',
  '&a ',
  '*a',
  '!x ',
  '<b>',
  '<!--',
  '`',
  '[',
  '](',
  '{',
  '|',
  '%',
  '---\n',
  '<<<<<<< ',
  '\n=======\n',
];

const VALUES = [
  '',
  'null',
  'true',
  '0',
  '-1',
  '1e99',
  '.nan',
  '[]',
  '{}',
  '[a, b]',
  '{ a: b }',
  '2026-02-31',
  '03/04/2026',
  '|\n  block',
  '"\\u0000"',
  'x'.repeat(1000),
];

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'another byte': (bytes, random) => bytes.with(random(bytes.length), random(256)),
  'a byte more': (bytes, random) => {
    const at = random(bytes.length);
    return Uint8Array.of(...bytes.subarray(0, at), random(256), ...bytes.subarray(at));
  },
  'the end cut off': (bytes, random) => bytes.subarray(0, random(bytes.length)),
  'the start cut off': (bytes, random) => bytes.subarray(random(bytes.length)),
  'a line lost': onLine(() => []),
  'a line twice': onLine((line) => [line, line]),
  'a line from elsewhere': onLine((line, random, lines) => [
    line,
    lines[random(lines.length)] ?? '',
  ]),
  'another indentation': onLine((line, random) => [
    pick(['', ' ', '  ', '    ', '\t'], random) + line.trimStart(),
  ]),
  'two lines made one': onText((text, random) => {
    const lines = text.split('\n');
    const at = random(lines.length);
    return lines.toSpliced(at, 2, lines.slice(at, at + 2).join(' ')).join('\n');
  }),
  'another value': onValue((_value, random) => pick(VALUES, random)),
  'no quote marks': onValue((value) => value.replaceAll('"', '')),
  'a strange character': onText((text, random) => {
    const at = random(text.length);
    return text.slice(0, at) + pick(STRANGE, random) + text.slice(at);
  }),
  'another letter': onText((text, random) => {
    const at = random(text.length);
    return text.slice(0, at) + pick(['a', 'z', '-', ' ', '0'], random) + text.slice(at + 1);
  }),
};

const ALL = Object.entries(MUTATIONS);

/** Spoils a file in one to three ways. */
export function mutate(
  bytes: Uint8Array,
  random: Random,
): { bytes: Uint8Array; names: readonly string[] } {
  const chosen = Array.from({ length: 1 + random(3) }, () => pick(ALL, random));
  let spoilt: Uint8Array = Uint8Array.from(bytes);
  for (const [, change] of chosen) if (spoilt.length > 0) spoilt = change(spoilt, random);
  return { bytes: spoilt, names: chosen.map(([name]) => name) };
}
