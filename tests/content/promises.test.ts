import { describe, expect, it } from 'vitest';
import { servicesOf } from '#features/help/need-links.ts';
import { urgentLinks } from '#features/help/urgent-links.ts';
import { anyHourRoutes, routesOf } from '#lib/reach.ts';
import { settingsOf } from '#lib/site.ts';
import { loadGraph } from '../support/load-graph.ts';

const graph = loadGraph();

/** Any day will do: a late check hides nobody who answers at any hour. */
const TODAY = '2027-02-01';

describe('what the site promises, over the real content', () => {
  it.each(graph.all('needs').map((need) => [need.id, need] as const))(
    'the page of %s shows somebody who answers tonight, at any hour',
    (_, need) => {
      const tonight = servicesOf(graph, need, TODAY).filter(({ data }) => anyHourRoutes(data).length > 0);
      expect(tonight.length).toBeGreaterThan(0);
    },
  );

  it.each(graph.all('services').map((service) => [service.id, service] as const))(
    'the service %s can be reached without a number that is hidden',
    (_, service) => {
      expect(routesOf(service.data).shown.length).toBeGreaterThan(0);
    },
  );

  it('gives each number to one service, so that no service claims the hours of another', () => {
    const owners = graph.all('services').flatMap(({ id, data }) =>
      data.routes.flatMap((route) => ('number' in route ? [`${route.number} of ${id}`] : [])),
    );
    const byNumber = Map.groupBy(new Set(owners), (owner) => owner.split(' of ')[0]);
    expect([...byNumber.values()].filter((sharing) => sharing.length > 1)).toEqual([]);
  });

  it('hides numbers in no prose either', () => {
    const hidden = graph.all('services').flatMap(({ data }) => routesOf(data).hidden);
    const numbers = hidden.flatMap((route) => ('number' in route ? [route.number] : []));
    const prose = graph.all('services').map(({ data: { routes, ...rest } }) => {
      const notes = routes.map(({ label, note, hours }) => [label, note, hours]);
      return JSON.stringify([rest, notes]);
    });
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.filter((number) => prose.some((text) => text.includes(number)))).toEqual([]);
  });

  it('has calls and texts at any hour for urgent help, and 999 first', () => {
    const [first, ...others] = urgentLinks(graph);
    expect(first?.href).toBe('tel:999');
    expect(others.some(({ route }) => route.type === 'text')).toBe(true);
  });

  it('labels every theme and priority of the current plan as draft until the council has spoken', () => {
    const plan = graph.get('plan-versions', settingsOf(graph).plan);
    const themes = plan.data.themes.map((id) => graph.get('themes', id));
    const priorities = themes.flatMap((theme) => graph.linked(theme, 'priorities'));
    expect(themes.length).toBeGreaterThan(0);
    expect(priorities.length).toBeGreaterThanOrEqual(themes.length);
    const unlabelled = [...themes, ...priorities].filter(
      ({ data }) => data.wording === 'agreed' && data.waits_for.length > 0,
    );
    expect(unlabelled).toEqual([]);
  });

  it('has words to type for every need, at least 20 of them', () => {
    const few = graph.all('needs').filter(({ data: { words } }) => {
      const { young, families, schools } = words;
      return young.length + families.length + schools.length < 20;
    });
    expect(few.map(({ id }) => id)).toEqual([]);
  });
});
