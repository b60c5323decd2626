import { expect, it } from 'vitest';
import { makeEntry } from '#tests/support/entries.ts';
import { buildGraph } from './graph.ts';
import { serviceNews } from './feeds.ts';

it('the feed of services tells what an editor says of a change, else what the service is', () => {
  const graph = buildGraph([
    makeEntry('services', 'moved', { changed_on: '2026-10-02', change: 'It moved to Bootle.' }),
    makeEntry('services', 'fresh', { lede: 'A club.' }),
    makeEntry('services', 'same'),
  ]);
  const history = new Map([
    ['content/services/fresh.md', { changed: '2026-10-05', added: '2026-10-05' }],
    ['content/services/same.md', { changed: '2026-08-01' }],
  ]);
  expect(serviceNews(graph, history, '2026-09-01')).toEqual([
    { address: '/services/fresh/', title: 'The fresh', text: 'A club.', day: '2026-10-05' },
    {
      address: '/services/moved/',
      title: 'The moved',
      text: 'It moved to Bootle.',
      day: '2026-10-02',
    },
  ]);
});
