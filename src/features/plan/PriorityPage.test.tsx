import { describe, expect, it } from 'vitest';
import { makeEntry } from '#tests/support/entries.ts';
import { render, textsOf } from '#tests/support/render.tsx';
import { words } from '#tests/support/words.ts';
import type { PriorityLinks } from './priority-links.ts';
import { PriorityPage } from './PriorityPage.tsx';

const { plan } = words;

const service = { href: '/services/line/', title: 'The line', text: 'They listen.', meta: [] };

/** A priority that reaches everything, or nothing. */
const LINKS: PriorityLinks = {
  numbers: [makeEntry('indicators', 'nights')],
  answers: [makeEntry('you-said-we-did', 'quiet').data],
  services: [service],
  resources: [],
  notices: [makeEntry('campaigns', 'sleep-week')],
  needs: [{ href: '/help/sleep/', label: 'I can’t sleep' }],
};
const NOTHING: PriorityLinks = {
  numbers: [],
  answers: [],
  services: [],
  resources: [],
  notices: [],
  needs: [],
};

const page = (fields: object = {}, links = LINKS) =>
  render(
    <PriorityPage
      priority={makeEntry('priorities', 'talk', { theme: 'happy', ...fields }).data}
      theme={{ href: '/plan/happy/', title: 'Happy', shape: 'sun' }}
      links={links}
      words={words}
      today="2026-11-22"
    >
      <p>A little more about it.</p>
    </PriorityPage>,
  );

describe('the page of a priority', () => {
  it('says why something is missing, each reason on its own', () => {
    const missing = { services: 'None is known yet.', indicators: 'None is measured yet.' };
    const root = page({ missing }, NOTHING);
    expect(root.textContent).toContain(plan.missing);
    expect(textsOf(root, '.ticks > li')).toEqual(Object.values(missing));
  });

  it('no longer says that something is missing once it is there', () => {
    const missing = { services: 'None is known yet.', resources: 'None is written yet.' };
    expect(textsOf(page({ missing }), '.ticks > li')).toEqual(['None is written yet.']);
  });

  it('does not speak of gaps where there are none', () => {
    expect(page().textContent).not.toContain(plan.missing);
  });

  it('says how far it has come, or that nobody has said so yet', () => {
    expect(page({ stage: 'growing' }).textContent).toContain(words.stages.growing);
    expect(page({ stage: 'growing' }).textContent).not.toContain(plan.not_yet);
    expect(page().textContent).toContain(plan.not_yet);
  });

  it('says what people said, by whom and when, or that nobody has yet', () => {
    const said = page({ heard: ['A group said that nights are hard.'] }).textContent;
    expect(said).toContain('A group said that nights are hard.');
    expect(said).toContain('We want somewhere quiet.');
    expect(said).toContain('A school council, 10 January 2026');
    expect(page({}, NOTHING).textContent).toContain(plan.heard_none);
  });

  it('says what was done, on which day and by which role, or that nobody has told us', () => {
    const [done] = textsOf(page(), '.done-list > li');
    for (const part of ['1 February 2026', 'Two rooms opened.', 'The schools team'])
      expect(done).toContain(part);
    expect(page({}, NOTHING).textContent).toContain(plan.done_none);
  });

  it('tells the whole story in one order: promise, number, done, help, on now, being heard', () => {
    const headings = textsOf(page(), 'h2');
    const order = [plan.number, plan.done, plan.services, plan.on_now, plan.needs, plan.say];
    expect(headings.filter((heading) => order.includes(heading))).toEqual(order);
  });

  it('shows the number now with its direction in words', () => {
    const now = page().querySelector('.indicator-now');
    expect(now?.textContent).toContain('57.5%');
    expect(now?.textContent).toContain(words.progress.higher);
    expect(now?.textContent).toContain(words.statuses.better);
  });

  it('leads up to its theme, and on to who can help and to the needs it is about', () => {
    const links = [...page().querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links[0]).toBe('/plan/happy/');
    expect(links).toEqual(expect.arrayContaining(['/services/line/', '/help/sleep/']));
  });

  it('has no empty part where it reaches no service and no need', () => {
    const headings = textsOf(page({}, NOTHING), 'h2');
    expect(headings).not.toContain(plan.services);
    expect(headings).not.toContain(plan.needs);
    expect(headings).toContain(plan.say);
  });

  it('keeps the formal words folded away, with where they come from', () => {
    const formal = page().querySelector('details');
    expect(formal?.querySelector('summary')?.textContent).toBe(plan.formal);
    expect(formal?.textContent).toContain('The priority in formal words.');
    expect(formal?.textContent).toContain(words.checked.source);
  });

  it('says that draft wording is a draft', () => {
    expect(page({ wording: 'draft' }).textContent).toContain(words.site.draft);
    expect(page().textContent).not.toContain(words.site.draft);
  });
});
