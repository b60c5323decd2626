import { describe, expect, it } from 'vitest';
import { render, textsOf } from '#tests/support/render.tsx';
import { Scene } from '../illustration/scenes/Scene.tsx';
import { Hero } from './Hero.tsx';

const up = { href: '/help/', label: 'How I feel' };

describe('the top of a page', () => {
  it('has the page’s one first heading', () => {
    const root = render(<Hero title="I can’t sleep" lede="You are not the only one." />);
    expect(textsOf(root, 'h1')).toEqual(['I can’t sleep']);
    expect(textsOf(root, 'h2, h3')).toEqual([]);
  });

  it('goes from the way up through title and opening line to what is its own', () => {
    const root = render(
      <Hero title="I can’t sleep" lede="You are not the only one." trail={up}>
        <p>Draft</p>
      </Hero>,
    );
    expect(textsOf(root, 'nav, h1, p')).toEqual([
      'How I feel',
      'I can’t sleep',
      'You are not the only one.',
      'Draft',
    ]);
  });

  it('has a named link to the page above, only where there is one', () => {
    const trail = render(<Hero title="Title" trail={up} />).querySelector('nav');
    expect(trail?.getAttribute('aria-label')).toBe('How I feel');
    expect(trail?.querySelector('a')?.getAttribute('href')).toBe('/help/');
    expect(render(<Hero title="Title" />).querySelector('nav, a')).toBeNull();
  });

  it('shows a scene after its words, hidden from screen readers', () => {
    const root = render(<Hero title="Title" scene={<Scene name="pier" />} />);
    const [heading, ...pictures] = root.querySelectorAll('h1, svg');
    expect(heading?.localName).toBe('h1');
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.every((one) => one.getAttribute('aria-hidden') === 'true')).toBe(true);
  });

  it('has no picture where no scene is given', () => {
    expect(render(<Hero title="Title" tone="plain" />).querySelector('svg')).toBeNull();
  });
});
