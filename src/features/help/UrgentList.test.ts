import { beforeAll, describe, expect, it } from 'vitest';
import { fill } from '#lib/text.ts';
import { buildGraph } from '#lib/graph.ts';
import { renderAstro } from '#tests/support/astro.ts';
import { ALWAYS, makeEntry, makeSettings } from '#tests/support/entries.ts';
import { textsOf } from '#tests/support/render.tsx';
import { words } from '#tests/support/words.ts';
import { urgentLinks } from './urgent-links.ts';

const call = {
  type: 'phone',
  label: 'Call the line',
  hours: ALWAYS,
  number: '0800 1111',
  option: 'option 2',
};
const text = {
  type: 'text',
  label: 'Text the line',
  hours: ALWAYS,
  number: '85258',
  keyword: 'HELP',
  cost: 'free',
};

const graph = buildGraph([
  makeEntry('services', 'callers', { routes: [call] }),
  makeEntry('services', 'texters', { routes: [text] }),
  ...makeSettings(
    { when: 'You want to talk', service: 'callers' },
    { when: 'You would rather text', service: 'texters' },
  ),
]);

describe('the urgent page', () => {
  let root: Awaited<ReturnType<typeof renderAstro>>;
  beforeAll(async () => {
    root = await renderAstro('features/help/UrgentList.astro', {
      links: urgentLinks(graph),
      words,
    });
  });

  it('says when to use each contact, in the order of the settings', () => {
    expect(textsOf(root, 'h1')).toEqual([words.urgent.title]);
    expect(textsOf(root, 'h2')).toEqual([
      'You want to talk',
      'You would rather text',
      words.urgent.unsure,
    ]);
  });

  it('starts the call or the text from the number and from the button', () => {
    const rows = [...root.querySelectorAll('li')].map((row) =>
      [...row.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    );
    expect(rows).toEqual([
      ['/services/callers/', 'tel:08001111', 'tel:08001111'],
      ['/services/texters/', 'sms:85258?body=HELP', 'sms:85258?body=HELP'],
    ]);
  });

  it('shows the number large, and says in its name what a tap does', () => {
    const number = root.querySelector('a[href^="tel:"]');
    expect(number?.textContent.trim()).toBe('0800 1111');
    expect(number?.getAttribute('aria-label')).toBe('Call the line: 0800 1111');
  });

  it('says which option to choose and which word to send', () => {
    const [talk = '', write = ''] = textsOf(root, 'li');
    expect(talk).toContain(`${words.urgent.option} option 2`);
    expect(write).toContain(fill(words.services.keyword, { keyword: 'HELP' }));
  });

  it('says the cost only where somebody has said it', () => {
    const [talk = '', write = ''] = textsOf(root, 'li');
    expect(write).toContain(words.costs.free);
    expect(talk).not.toContain(words.costs.unknown);
  });
});
