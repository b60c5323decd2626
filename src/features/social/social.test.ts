import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { buildGraph } from '#lib/graph.ts';
import { makeEntry } from '#tests/support/entries.ts';
import { loadGraph } from '#tests/support/load-graph.ts';
import { cardOf, cardPath, cardsOf } from './card-of.ts';
import { cardSvg, drawCard } from './draw-card.ts';

const graph = loadGraph();
const cards = cardsOf(graph);
const css = readFileSync(new URL('../../styles/illustration.css', import.meta.url), 'utf8');
const sleep = { title: 'I can’t sleep', scene: 'night' } as const;

test('the page of a need, a service and a priority each have a card of their own', () => {
  expect(cards.get('/help/sleep/')).toEqual(sleep);
  expect(cards.get('/services/kooth/')?.title).toBe('Kooth');
  expect([...cards.keys()].filter((page) => page.startsWith('/plan/')).length).toBeGreaterThan(12);
  expect(cardPath('/help/sleep/')).toBe('/social/help/sleep.png');
});

test('so do the pages that lead to others, but not urgent help', () => {
  expect(cards.get('/plan/')).toEqual({ title: 'The plan', scene: 'plan' });
  for (const page of ['/watch/', '/schools/', '/services/', '/whats-on/', '/progress/', '/help/'])
    expect(cards.has(page), page).toBe(true);
  expect(cards.has('/urgent/')).toBe(false);
});

test('no page on which being found out is dangerous has one, nor a crisis', () => {
  for (const page of [
    '/help/self-harm/',
    '/help/suicide/',
    '/help/abuse/',
    '/services/chat-sefton/',
  ])
    expect(cards.has(page), page).toBe(false);
});

test('services have none once there are too many to draw', () => {
  const many = Array.from({ length: 501 }, (_, nth) => makeEntry('services', `line-${nth}`));
  const drawn = (services: typeof many) => {
    const all = buildGraph(services);
    return all.all('services').filter((service) => cardOf(service, all) !== undefined).length;
  };
  expect(drawn(many.slice(1))).toBe(500);
  expect(drawn(many)).toBe(0);
});

test('a card needs no font and no style sheet, and every card can be drawn', async () => {
  for (const card of cards.values()) {
    const svg = await cardSvg(card, 'Grow Well Sefton', css);
    expect(svg).not.toMatch(/<text|var\(|<style/);
  }
});

test('a longer title is set smaller, and stays on the card', async () => {
  const long = {
    ...sleep,
    title: 'Help that comes early, near to you, and from people who listen',
  };
  const drawnAt = (svg: string) =>
    Number([...svg.matchAll(/transform="translate\(64 ([\d.]+)\)"/g)].at(-1)?.[1]);
  const [small, large] = await Promise.all([
    cardSvg(long, 'Grow Well', css),
    cardSvg(sleep, 'Grow Well', css),
  ]);
  expect(drawnAt(small)).toBeLessThan(drawnAt(large));
});

test('a card is a picture of the size that other sites show', async () => {
  const { width, height, format } = await sharp(await drawCard(sleep, 'Grow Well', css)).metadata();
  expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
});

test('a colour that pictures do not have stops the drawing', async () => {
  await expect(cardSvg(sleep, 'Grow Well', '')).rejects.toThrow(/which is no picture colour/);
});
