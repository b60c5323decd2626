import { expect, test } from 'vitest';
import { loadGraph } from '#tests/support/load-graph.ts';
import { makeEntry } from '#tests/support/entries.ts';
import { eventData, serviceData, siteData } from './structured-data.ts';
import { buildGraph } from './graph.ts';
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

test('what is on is told as an event for each day to come, with its place; other days are not', () => {
  const session = {
    on: '2026-03-02',
    starts: '16:30',
    ends: '18:00',
    place: 'Hall',
    area: 'sefton',
  };
  const online = { on: '2026-03-09', starts: '10:00', place: 'Online', area: 'sefton' };
  const past = { ...session, on: '2026-02-02' };
  const at = new URL('https://growwell.example.org/whats-on/club/');
  const told = (...sessions: object[]) =>
    eventData(
      buildGraph([makeEntry('campaigns', 'club', { sessions })]).get('campaigns', 'club'),
      at,
      '2026-03-01',
    );
  expect(told(past, session, online)).toMatchObject({
    '@graph': [
      {
        '@type': 'Event',
        startDate: '2026-03-02T16:30:00',
        endDate: '2026-03-02T18:00:00',
        location: { '@type': 'Place', name: 'Hall' },
      },
      { startDate: '2026-03-09T10:00:00', location: { '@type': 'VirtualLocation', url: at.href } },
    ],
  });
  expect(told(past)).toBeUndefined();
});
