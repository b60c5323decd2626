import { describe, expect, it } from 'vitest';
import { render } from '#tests/support/render.tsx';
import { Band } from './Band.tsx';

describe('a band', () => {
  it('is a section named by its heading', () => {
    const root = render(
      <Band labelledBy="why">
        <h2 id="why">What this is</h2>
      </Band>,
    );
    const name = root.querySelector('section')?.getAttribute('aria-labelledby') ?? '';
    expect(root.querySelector(`#${name}`)?.textContent).toBe('What this is');
  });

  it('has its edge before its words, and hides the drawing from screen readers', () => {
    const root = render(
      <Band edge="dune">
        <p>Words</p>
      </Band>,
    );
    expect(root.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    const order = [...root.querySelectorAll('svg, p')].map(({ localName }) => localName);
    expect(order).toEqual(['svg', 'p']);
  });

  it('has no drawing where it has no edge', () => {
    expect(render(<Band>Words</Band>).querySelector('svg')).toBeNull();
  });

  it('marks words for adults, which the check of reading ages leaves apart', () => {
    const section = (audience: { audience?: 'adults' }) =>
      render(<Band {...audience}>Words</Band>).querySelector('section');
    expect(section({ audience: 'adults' })?.getAttribute('data-audience')).toBe('adults');
    expect(section({})?.hasAttribute('data-audience')).toBe(false);
  });
});
