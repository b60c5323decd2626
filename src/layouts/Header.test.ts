import { describe, expect, it } from 'vitest';
import { renderAstro } from '#tests/support/astro.ts';
import { makeEntry, makeSettings } from '#tests/support/entries.ts';
import { textsOf } from '#tests/support/render.tsx';
import { words } from '#tests/support/words.ts';

const { site } = words;
const [{ data: settings }] = makeSettings({
  when: 'You need help',
  service: makeEntry('services', 'line').id,
});

const header = (address: string) =>
  renderAstro('layouts/Header.astro', { words, settings, ground: 'sky' }, address);

/** The links that are marked, in the menu for phones and in the row for wide screens. */
const marked = async (address: string, mark: string) =>
  textsOf(await header(address), `a[aria-current="${mark}"]`);

describe('the header', () => {
  it('marks the page the reader is on, in both menus', async () => {
    expect(await marked('/help/', 'page')).toEqual([site.help, site.help]);
    expect(await marked('/urgent/', 'page')).toEqual([site.urgent]);
  });

  it('marks the part of the site that a page below belongs to', async () => {
    expect(await marked('/services/kooth/', 'true')).toEqual([site.services, site.services]);
    expect(await marked('/services/kooth/', 'page')).toEqual([]);
  });

  it('marks nothing on a page that no menu leads to', async () => {
    expect((await header('/privacy/')).querySelectorAll('[aria-current]')).toHaveLength(0);
    expect((await header('/')).querySelectorAll('[aria-current]')).toHaveLength(0);
  });

  it('leads home by the site’s name, and to urgent help from every page', async () => {
    const root = await header('/about/');
    const [home] = textsOf(root, 'a[href="/"]');
    expect(home?.replaceAll(/\s+/g, ' ')).toBe(`${settings.name} ${settings.place}`);
    expect(textsOf(root, 'a[href="/urgent/"]')).toEqual([site.urgent]);
  });

  it('has the same links in both menus, in a part with a name, and needs no script', async () => {
    const root = await header('/');
    const [small = '', wide = ''] = textsOf(root, 'nav ul');
    expect(small).toBe(wide);
    expect(root.querySelector('nav')?.getAttribute('aria-label')).toBe(site.nav);
    expect(textsOf(root, 'details > summary')).toEqual([site.menu]);
    expect(root.querySelector('script')).toBeNull();
  });
});
