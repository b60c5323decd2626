import { describe, expect, it } from 'vitest';
import type { LinkHealth } from '#lib/link-health.ts';
import { fill } from '#lib/text.ts';
import { render, textsOf } from '#tests/support/render.tsx';
import { words } from '#tests/support/words.ts';
import { LinksBand } from './LinksBand.tsx';

const { links } = words;

const link = (name: string, state: LinkHealth['links'][number]['state'], to?: string) => ({
  url: `https://${name}.example/`,
  state,
  checked_on: '2027-03-01',
  places: ['content/services/beat.md:12'],
  ...(to === undefined ? {} : { to }),
});

const show = (...all: LinkHealth['links']) =>
  render(<LinksBand health={{ checked_on: '2027-03-01', links: all }} words={links} />);

describe('how links to other sites stand', () => {
  it('is told plainly where no check has run', () => {
    const band = render(<LinksBand health={undefined} words={links} />);
    expect(textsOf(band, 'p')).toEqual([links.none]);
  });

  it('counts those that work, and says so when all do', () => {
    const band = show(link('a', 'works'), link('b', 'works'));
    const counted = fill(links.text, { date: '1 March 2027', works: 2, all: 2 });
    expect(textsOf(band, 'p')).toEqual([counted, links.fine]);
    expect(band.querySelector('table')).toBeNull();
  });

  it('lists those that need somebody, the worst first, with the file to mend', () => {
    const band = show(
      link('a', 'works'),
      link('b', 'moved', 'https://c.example/'),
      link('d', 'gone'),
    );
    expect(textsOf(band, 'tbody th')).toEqual(['d.example/', 'b.example/']);
    expect(textsOf(band, 'tbody td')).toEqual([
      links.gone,
      'content/services/beat.md:12',
      fill(links.moved, { to: 'https://c.example/' }),
      'content/services/beat.md:12',
    ]);
  });
});
