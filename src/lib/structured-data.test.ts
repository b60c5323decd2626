import { expect, test } from 'vitest';
import { loadGraph } from '#tests/support/load-graph.ts';
import { serviceData, siteData } from './structured-data.ts';
import { settingsOf } from './site.ts';

const graph = loadGraph();
const of = (id: string) =>
  serviceData(graph.get('services', id), new URL(`https://growwell.example.org/services/${id}/`));

test('a service is told with whom it is for and how to reach it', () => {
  expect(of('childline')).toMatchObject({
    '@type': 'Service',
    name: 'Childline',
    provider: { name: 'NSPCC' },
    audience: { suggestedMaxAge: 18 },
    availableChannel: [
      { servicePhone: { telephone: '+448001111' } },
      { serviceUrl: 'https://www.childline.org.uk/' },
    ],
  });
});

test('a short number has no country before it', () => {
  expect(JSON.stringify(of('samaritans'))).toContain('"telephone":"116123"');
});

test('no number that the site hides is told', () => {
  const all = JSON.stringify(graph.all('services').map(({ id }) => of(id)));
  expect(all).not.toContain('1519344013');
  expect(all).toContain('+448001111');
});

test('the site says who it is', () => {
  expect(siteData(settingsOf(graph), new URL('https://growwell.example.org/'))).toMatchObject({
    '@type': 'Organization',
    name: 'Grow Well Sefton',
  });
});
