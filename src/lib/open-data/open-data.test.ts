import { expect, test } from 'vitest';
import { COLLECTION_NAMES } from '#schemas/collections.ts';
import { loadGraph } from '#tests/support/load-graph.ts';
import { readCsv } from '#lib/csv.ts';
import { KEPT, OPEN_NAMES } from './collections.ts';
import { columnsOf } from './columns.ts';
import { csvOf, filledNames, jsonOf } from './files.ts';
import { dataPackage } from './package.ts';

const graph = loadGraph();
const made = { today: '2026-11-26', site: new URL('https://growwell.example.org/') };
const names = filledNames(graph, made);

test('every collection is either given away or kept, on purpose', () => {
  expect([...OPEN_NAMES, ...KEPT].toSorted()).toEqual(COLLECTION_NAMES.toSorted());
});

test('a spreadsheet has a row for each entry and a cell for each column', () => {
  for (const name of names) {
    const [heading = [], ...rows] = readCsv(csvOf(graph, name, made)).rows;
    expect(heading, name).toEqual([...columnsOf(name).map((column) => column.name), 'page']);
    expect(rows, name).toHaveLength(jsonOf(graph, name, made).entries.length);
    for (const row of rows) expect(row, name).toHaveLength(heading.length);
  }
});

test('the spreadsheet and the data say the same of a service', () => {
  const [heading = [], ...rows] = readCsv(csvOf(graph, 'services', made)).rows;
  const row = rows.find(([id]) => id === 'childline') ?? [];
  const cell = (name: string) => row[heading.indexOf(name)];
  const entry = jsonOf(graph, 'services', made).entries.find(({ id }) => id === 'childline');
  expect(cell('numbers')).toBe('0800 1111');
  expect(cell('ages.to')).toBe('18');
  expect(cell('needs')?.split('; ')).toEqual(entry?.['needs']);
  expect(cell('page')).toBe('https://growwell.example.org/services/childline/');
  expect(JSON.parse(cell('routes') ?? '')).toEqual(entry?.['routes']);
});

test('nothing that the site hides, and no word that is only for search, is given away', () => {
  const all = names.flatMap((name) => [
    csvOf(graph, name, made),
    JSON.stringify(jsonOf(graph, name, made)),
  ]);
  for (const text of all) {
    expect(text).not.toMatch(/0151 934 4013|07312 263 291/);
    expect(text).not.toContain('insomia');
    expect(text).not.toContain('waits_for');
  }
});

test('what is dated is given away only while readers see it', () => {
  const later = { ...made, today: '2999-01-01' };
  expect(jsonOf(graph, 'campaigns', later).entries).toEqual([]);
  expect(filledNames(graph, later)).not.toContain('campaigns');
});

test('the description names every column of every spreadsheet, with what it means', () => {
  const { resources } = dataPackage(names, made);
  expect(resources.map(({ name }) => name)).toEqual(names);
  for (const { name, schema } of resources) {
    const [heading] = readCsv(csvOf(graph, name, made)).rows;
    expect(schema.fields.map((field) => field.name)).toEqual(heading);
    for (const field of schema.fields) expect(field.title, `${name} ${field.name}`).not.toBe('');
  }
});
