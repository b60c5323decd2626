import { describe, expect, it } from 'vitest';
import { summariseService } from '#components/signposts/service-card.ts';
import { buildGraph } from '#lib/graph.ts';
import { ALWAYS, makeEntry, makeSettings } from '#tests/support/entries.ts';
import { render, textsOf } from '#tests/support/render.tsx';
import { words } from '#tests/support/words.ts';
import { NeedPage } from './NeedPage.tsx';
import { urgentLinks } from './urgent-links.ts';

const call = { type: 'phone', label: 'Call the line', hours: ALWAYS, number: '0800 1111' };
const line = makeEntry('services', 'line', { routes: [call] });
const desk = makeEntry('services', 'desk');
const urgent = urgentLinks(
  buildGraph([line, ...makeSettings({ when: 'You need help', service: 'line' })]),
);

const page = (
  need: object = {},
  lists: { tonight?: boolean; promised?: boolean; more?: boolean } = {},
) =>
  render(
    <NeedPage
      need={makeEntry('needs', 'sleep', { place: 'night', ...need }).data}
      services={{
        always: lists.tonight === false ? [] : [summariseService(line, words, '2026-11-22')],
        sometimes: [summariseService(desk, words, '2026-11-22')],
        more: lists.more ? [{ href: '/services/pier/', label: 'The pier' }] : [],
      }}
      related={[{ href: '/help/worry/', label: 'I worry' }]}
      promises={lists.promised === false ? [] : [{ href: '/plan/happy/rest/', label: 'Rest' }]}
      urgent={urgent}
      words={words}
      today="2026-11-22"
      who={['amina']}
    >
      <p>Lots of people lie awake.</p>
    </NeedPage>,
  );

const crisis = { crisis: true, place: 'none' };

describe('the page of a need', () => {
  it('goes from calm words over things to try to who can help, adults last', () => {
    expect(textsOf(page(), 'h1, h2').filter((text) => text !== 'Is it more than that?')).toEqual([
      'The sleep',
      'Things to try',
      words.help.why,
      'If it goes on',
      words.help.adults,
      words.help.related,
    ]);
  });

  it('has the box that leads to urgent help beside the things to try', () => {
    const steps = page().querySelector('section[aria-labelledby=steps]');
    expect(steps?.textContent).toContain('Is it more than that?');
    expect(steps?.querySelector('a')?.getAttribute('href')).toBe('/urgent/');
  });

  it('shows who answers tonight before who answers at certain times', () => {
    const order = textsOf(page(), 'section[aria-labelledby=who] h3, section h4');
    expect(order).toEqual([words.help.who_always, 'The line', words.help.who_hours, 'The desk']);
  });

  it('links to services that have no card, only where there are some', () => {
    const who = (root: ReturnType<typeof page>) =>
      root.querySelector('section[aria-labelledby=who]')?.textContent;
    expect(who(page())).not.toContain(words.help.more_services);
    expect(who(page({}, { more: true }))).toContain(`${words.help.more_services}The pier`);
  });

  it('has no heading over a list that is empty', () => {
    const headings = textsOf(page({}, { tonight: false, promised: false }), 'h2, h3');
    expect(headings).not.toContain(words.help.who_always);
    expect(headings).not.toContain(words.help.promises);
    expect(headings).toContain(words.help.who_hours);
  });

  it('keeps the words for adults in their own part, by parents and by schools', () => {
    const adults = page().querySelector('[data-audience=adults]');
    expect(adults?.textContent).toContain('They are tired');
    expect(adults?.textContent).toContain('They miss lessons');
    expect(adults?.querySelectorAll('details')).toHaveLength(2);
  });

  it('says that draft wording is a draft', () => {
    expect(page({ wording: 'draft' }).textContent).toContain(words.site.draft);
    expect(page().textContent).not.toContain(words.site.draft);
  });

  it('leads to needs close to it and to what the plan says', () => {
    const close = page().querySelector('section[aria-labelledby=related]');
    expect([...(close?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'))).toEqual([
      '/help/worry/',
      '/plan/happy/rest/',
    ]);
  });

  it('has a scene and no strip of urgent contacts where it is no crisis', () => {
    expect(page().querySelector('.scene')).not.toBeNull();
    expect(textsOf(page(), 'h2')).not.toContain(words.urgent.title);
  });
});

describe('the page of a crisis need', () => {
  it('has the urgent contacts straight after its title, before the things to try', () => {
    expect(textsOf(page(crisis), 'h1, h2').slice(0, 3)).toEqual([
      'The sleep',
      words.urgent.title,
      'Things to try',
    ]);
  });

  it('starts the call at a tap, and says when to use it', () => {
    const strip = page(crisis).querySelector('section[aria-labelledby=urgent-now]');
    expect(strip?.querySelector('a')?.getAttribute('href')).toBe('tel:08001111');
    expect(strip?.querySelector('a')?.textContent).toBe('Call the line');
    expect(strip?.textContent).toContain('You need help');
  });

  it('has no picture at all', () => {
    expect(page(crisis).querySelectorAll('svg, img')).toHaveLength(0);
  });
});
