import { describe, expect, it } from 'vitest';
import { makeEntry } from '#tests/support/entries.ts';
import { render, textsOf } from '#tests/support/render.tsx';
import { words } from '#tests/support/words.ts';
import { PriorityPage } from './PriorityPage.tsx';

const { plan } = words;

const service = { href: '/services/line/', title: 'The line', text: 'They listen.', meta: [] };

const page = (fields: object = {}, { reaches = true } = {}) =>
  render(
    <PriorityPage
      priority={makeEntry('priorities', 'talk', { theme: 'happy', ...fields }).data}
      theme={{ href: '/plan/happy/', title: 'Happy', shape: 'sun' }}
      services={reaches ? [service] : []}
      needs={reaches ? [{ href: '/help/sleep/', label: 'I can’t sleep' }] : []}
      words={words}
      today="2026-11-22"
    >
      <p>A little more about it.</p>
    </PriorityPage>,
  );

describe('the page of a priority', () => {
  it('says why something is missing, each reason on its own', () => {
    const missing = { services: 'None is known yet.', indicators: 'None is measured yet.' };
    const root = page({ missing });
    expect(root.textContent).toContain(plan.missing);
    expect(textsOf(root, '.ticks > li')).toEqual(Object.values(missing));
  });

  it('does not speak of gaps where there are none', () => {
    expect(page().textContent).not.toContain(plan.missing);
  });

  it('says how far it has come, or that nobody has said so yet', () => {
    expect(page({ stage: 'growing' }).textContent).toContain(words.stages.growing);
    expect(page({ stage: 'growing' }).textContent).not.toContain(plan.not_yet);
    expect(page().textContent).toContain(plan.not_yet);
  });

  it('says what young people said, only where they did', () => {
    const heard = page({ heard: ['A group said that nights are hard.'] });
    expect(textsOf(heard, 'h2')).toContain(plan.heard);
    expect(heard.textContent).toContain('A group said that nights are hard.');
    expect(textsOf(page(), 'h2')).not.toContain(plan.heard);
  });

  it('leads up to its theme, and on to who can help and to the needs it is about', () => {
    const links = [...page().querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links[0]).toBe('/plan/happy/');
    expect(links).toEqual(expect.arrayContaining(['/services/line/', '/help/sleep/']));
  });

  it('has no empty part where it reaches no service and no need', () => {
    const headings = textsOf(page({}, { reaches: false }), 'h2');
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
