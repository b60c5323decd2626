import { describe, expect, it } from 'vitest';
import { makeEntry, SURE } from '#tests/support/entries.ts';
import { loadGraph } from '#tests/support/load-graph.ts';
import { buildGraph } from './graph.ts';
import {
  gapsOf,
  PHASE_NAMES,
  phaseRows,
  rowOf,
  servesPhase,
  servicesForNeed,
  THRIVE_NAMES,
  unknownIn,
  type Phase,
} from './help-grid.ts';

const TODAY = '2026-11-22';

const service = (id: string, fields: object = {}) =>
  makeEntry('services', id, { thrive: ['getting-help'], ...fields });

const phasesFor = (ages: object): Phase[] =>
  PHASE_NAMES.filter((phase) =>
    servesPhase(service('line', { ages: { note: 'As it says', ...ages } }).data, phase),
  );

describe('a service takes', () => {
  it.each([
    [{}, ['ey', 'ks1', 'ks2', 'ks3', 'ks4', 'ks5']],
    [{ from: 11, to: 19 }, ['ks3', 'ks4', 'ks5']],
    [{ from: 5, to: 18 }, ['ks1', 'ks2', 'ks3', 'ks4', 'ks5']],
    [{ from: 10, to: 25 }, ['ks2', 'ks3', 'ks4', 'ks5']],
    [{ to: 4 }, ['ey']],
    [{ from: 19 }, []],
  ])('of the ages %j the phases %j', (ages, phases) => {
    expect(phasesFor(ages)).toEqual(phases);
  });

  it('no child under five where only young people themselves can ask', () => {
    const line = (who_can_ask: string[]) => service('line', { who_can_ask }).data;
    expect(servesPhase(line(['young']), 'ey')).toBe(false);
    expect(servesPhase(line(['young']), 'ks1')).toBe(true);
    expect(servesPhase(line(['young', 'families']), 'ey')).toBe(true);
    // Nobody has confirmed who may ask: that rules nobody out.
    expect(servesPhase(line([]), 'ey')).toBe(true);
  });

  it('pupils with SEND where it says that it helps with that', () => {
    expect(servesPhase(service('line', { needs: ['autism'] }).data, 'send')).toBe(true);
    expect(servesPhase(service('line', { needs: ['sleep'] }).data, 'send')).toBe(false);
  });
});

it('what the grid cannot say is told: no threshold, no age for consent', () => {
  const known = service('known', {
    professionals: { threshold: 'Any worry' },
    contact: { decide_age: 'From 13' },
  });
  const half = service('half', { professionals: { threshold: 'Any worry' } });
  const bare = service('bare');
  const { threshold, consent } = unknownIn(buildGraph([known, half, bare]));
  expect(threshold.map(({ id }) => id)).toEqual(['bare']);
  expect(consent.map(({ id }) => id)).toEqual(['half', 'bare']);
});

describe('the grid of a need', () => {
  const sleep = makeEntry('needs', 'sleep');
  const chat = service('chat', {
    needs: ['sleep'],
    kind: 'local',
    ages: { from: 11, note: '11+' },
  });
  const line = service('line', { needs: ['sleep'], thrive: ['thriving', 'getting-help'] });
  const late = service('late', {
    needs: ['sleep'],
    kind: 'local',
    provenance: { ...SURE, review_by: '2026-11-02' },
  });
  const graph = buildGraph([sleep, chat, line, late]);
  const services = servicesForNeed(graph, sleep, TODAY);
  const ids = (row: ReturnType<typeof rowOf>) => row.map((cell) => cell.map(({ id }) => id));

  it('has local services first, and those past their check last', () => {
    expect(services.map(({ id }) => id)).toEqual(['chat', 'line', 'late']);
  });

  it('has a cell for each THRIVE group', () => {
    expect(ids(rowOf(services, 'ks3'))).toEqual([['line'], [], ['chat', 'line', 'late'], [], []]);
    expect(ids(rowOf(services, 'ks1'))).toEqual([['line'], [], ['line', 'late'], [], []]);
  });

  it('joins neighbouring phases that have the same services, and loses none', () => {
    const rows = phaseRows(services);
    expect(rows.map(({ phases }) => phases)).toEqual([
      ['ey', 'ks1', 'ks2'],
      ['ks3', 'ks4', 'ks5'],
      ['send'],
    ]);
    expect(rows.flatMap(({ phases }) => phases)).toEqual(PHASE_NAMES);
  });

  it('tells editors where nobody is listed', () => {
    const [gap] = gapsOf(graph);
    expect(gap?.need.id).toBe('sleep');
    expect(gap?.empty).toEqual([['send'], PHASE_NAMES, ['send'], PHASE_NAMES, PHASE_NAMES]);
  });
});

describe('the grid of the real content', () => {
  const graph = loadGraph();

  it('has somebody for every need that is a crisis, in every phase, under risk support', () => {
    const risk = THRIVE_NAMES.indexOf('getting-risk-support');
    const empty = gapsOf(graph)
      .filter(({ need }) => need.data.crisis)
      .map(({ need, empty: cells }) => [
        need.id,
        cells[risk]?.filter((phase) => phase !== 'send') ?? [],
      ]);
    expect(empty.filter(([, phases]) => phases?.length !== 0)).toEqual([]);
  });

  it('has every service of a need in some cell of that need', () => {
    for (const need of graph.all('needs')) {
      const services = servicesForNeed(graph, need, TODAY);
      const placed = new Set(rowOf(services).flat());
      expect(
        services.filter((one) => !placed.has(one)).map(({ id }) => id),
        need.id,
      ).toEqual([]);
    }
  });
});
