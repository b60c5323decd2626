import { describe, expect, it } from 'vitest';
import { buildGraph } from '#lib/graph.ts';
import { ALWAYS, makeEntry } from '#tests/support/entries.ts';
import { loadGraph } from '#tests/support/load-graph.ts';
import { render, textsOf } from '#tests/support/render.tsx';
import { words } from '#tests/support/words.ts';
import { sendFacts } from './send-facts.ts';
import { costGroups, costPages } from './service-facts.ts';
import { ServiceFacts } from './ServiceFacts.tsx';
import { familyWorries } from './worries.ts';

const call = { type: 'phone', label: 'Call', hours: ALWAYS, number: '0800 1111' };

const service = (id: string, cost: string, fields: object = {}) =>
  makeEntry('services', id, {
    audience: ['families'],
    routes: [{ ...call, cost }],
    ...fields,
  });

describe('the worries of parents', () => {
  const need = (id: string, title: string, group: string) =>
    makeEntry('needs', id, { group, families: { title, notice: [], do: [] } });

  it('are in their words, by group and alphabet, and lead to the parents’ part', () => {
    const graph = buildGraph([
      need('anger', 'My child is angry', 'feelings'),
      need('money', 'We are short of money', 'home'),
      need('worry', 'Always afraid', 'feelings'),
    ]);
    expect(familyWorries(graph)).toEqual([
      {
        group: 'feelings',
        worries: [
          { href: '/help/worry/#adults', label: 'Always afraid' },
          { href: '/help/anger/#adults', label: 'My child is angry' },
        ],
      },
      { group: 'home', worries: [{ href: '/help/money/#adults', label: 'We are short of money' }] },
    ]);
  });

  it('leave out no need of the site', () => {
    const graph = loadGraph();
    const shown = familyWorries(graph).flatMap(({ worries }) => worries);
    expect(shown).toHaveLength(graph.all('needs').length);
  });
});

describe('what a family asks of a service first', () => {
  const graph = buildGraph([
    service('bill', 'free', {
      routes: [
        { ...call, cost: 'may-show-on-bill' },
        { ...call, label: 'Call at night', cost: 'unknown' },
      ],
    }),
    service('kind', 'free', { who_can_ask: ['families'], contact: { decide_age: 'From 16.' } }),
    service('quiet', 'free', {
      routes: [
        { ...call, cost: 'free-not-on-bill' },
        { ...call, label: 'Call at night', cost: 'free' },
      ],
    }),
    service('unsaid', 'free', {
      routes: [
        { ...call, cost: 'free' },
        { ...call, label: 'Call at night', cost: 'unknown' },
      ],
    }),
    service('school', 'free', { audience: ['schools'] }),
    service('ambulance', 'free', { kind: 'emergency' }),
  ]);
  const groups = costGroups(graph, words);
  const [page = { number: 1, of: 1, items: groups }] = costPages(groups);

  it('is by what it costs: free, not free, not confirmed', () => {
    expect(groups.map(({ cost, services }) => [cost, services.map(({ title }) => title)])).toEqual([
      ['free', ['The kind', 'The quiet']],
      ['not_free', ['The bill']],
      ['cost_unknown', ['The unsaid']],
    ]);
  });

  it('says who can ask and who decides, or plainly that it is not known', () => {
    const [kind, quiet] = render(<ServiceFacts page={page} words={words} />).querySelectorAll(
      'tbody tr',
    );
    expect(kind?.textContent).toContain(words.askers.families);
    expect(kind?.textContent).toContain('From 16.');
    expect(quiet?.textContent).toContain(words.services.unknown);
  });

  it('is in a real table under a heading that says how many there are', () => {
    const root = render(<ServiceFacts page={page} words={words} />);
    expect(root.querySelectorAll('table')).toHaveLength(3);
    expect(textsOf(root, 'h2')[0]).toContain('2');
  });

  it('goes on on further pages, under the same headings, with the count of all', () => {
    const many = Array.from({ length: 50 }, (_, nth) => service(`line-${nth}`, 'free'));
    const pages = costPages(costGroups(buildGraph([...many, service('bill', 'standard')]), words));
    expect(
      pages.map(({ items }) =>
        items.map(({ cost, count, services }) => [cost, count, services.length]),
      ),
    ).toEqual([
      [['free', 50, 40]],
      [
        ['free', 50, 10],
        ['not_free', 1, 1],
      ],
    ]);
  });
});

describe('what families look for under SEND', () => {
  it('is the need, what is close to it, who helps in Sefton, and the steps to a plan', () => {
    const need = makeEntry('needs', 'send', { related: ['autism'] });
    const steps = [{ title: 'Ask', text: 'You can ask.' }];
    const graph = buildGraph([
      need,
      makeEntry('needs', 'autism'),
      service('forum', 'free', { kind: 'local', needs: ['send'] }),
      service('team', 'free', { kind: 'local', needs: ['send'], contact: { steps } }),
      service('far', 'free', { needs: ['send'] }),
    ]);
    const facts = sendFacts(graph);
    expect(facts?.needs.map(({ id }) => id)).toEqual(['send', 'autism']);
    expect(facts?.services.map(({ id }) => id)).toEqual(['forum', 'team']);
    expect(facts?.team?.id).toBe('team');
  });

  it('is nothing where the site has no such need', () => {
    expect(sendFacts(buildGraph([makeEntry('needs', 'sleep')]))).toBeUndefined();
  });

  it('is cut where there are many, and leads to the need with all of them', () => {
    const many = Array.from({ length: 30 }, (_, nth) =>
      service(`line-${nth}`, 'free', { kind: 'local', needs: ['send'] }),
    );
    const facts = sendFacts(buildGraph([makeEntry('needs', 'send'), ...many]));
    expect([facts?.services.length, facts?.all?.id]).toEqual([24, 'send']);
  });
});
