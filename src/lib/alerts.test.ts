import { describe, expect, it } from 'vitest';
import { alert } from '#schemas/site/alerts.ts';
import { alertsOn } from './alerts.ts';
import { buildGraph } from './graph.ts';

const made = (id: string, rest: object) => ({
  collection: 'alerts' as const,
  id,
  file: id,
  data: alert.parse({
    id,
    level: 'note',
    title: 'A helpline is down',
    text: 'Use another one.',
    publish_on: '2026-11-20',
    expire_on: '2026-11-25',
    ...rest,
  }),
});

const graph = buildGraph([
  made('note', {}),
  made('grave', { level: 'urgent', where: 'help' }),
  made('later', { publish_on: '2026-12-01', expire_on: '2026-12-02' }),
]);
const shown = (day: string, path: string) => alertsOn(graph, day, path).map(({ id }) => id);

describe('alerts', () => {
  it('stand on the pages they are for, gravest first', () => {
    expect(shown('2026-11-22', '/help/sleep/')).toEqual(['grave', 'note']);
    expect(shown('2026-11-22', '/plan/')).toEqual(['note']);
  });

  it('come up on their first day and are gone on the day they are taken down', () => {
    expect(shown('2026-11-19', '/')).toEqual([]);
    expect(shown('2026-11-20', '/')).toEqual(['note']);
    expect(shown('2026-11-25', '/')).toEqual([]);
  });
});
