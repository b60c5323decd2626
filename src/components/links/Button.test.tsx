import { describe, expect, it } from 'vitest';
import { render } from '#tests/support/render.tsx';
import { Button } from './Button.tsx';

describe('a button', () => {
  it('is a link, so it works without scripts', () => {
    const link = render(<Button href="/urgent/">Get help now</Button>).querySelector('a');
    expect(link?.getAttribute('href')).toBe('/urgent/');
    expect(link?.textContent).toBe('Get help now');
  });

  it('that leaves the site says so after its words, and its arrow is not read out', () => {
    const root = render(
      <Button href="https://example.org/" leaves="opens another website">
        Chat
      </Button>,
    );
    expect(root.querySelector('a')?.textContent).toBe('Chat (opens another website)');
    expect(root.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('that stays on the site has no arrow', () => {
    expect(render(<Button href="/urgent/">Get help now</Button>).querySelector('svg')).toBeNull();
  });

  it('keeps a class and a name that a page gives it, beside its own class', () => {
    const root = render(
      <Button href="/" className="no-print" aria-label="Home, sweet home">
        Home
      </Button>,
    );
    expect(root.querySelector('a.button.no-print')?.getAttribute('aria-label')).toBe(
      'Home, sweet home',
    );
  });
});
