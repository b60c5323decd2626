import { describe, expect, it } from 'vitest';
import { render, textsOf } from '#tests/support/render.tsx';
import { Steps } from './Steps.tsx';

const steps = [
  { title: 'Go to the site', text: 'Use a phone or a computer.' },
  { title: 'Choose what you want', text: 'You can chat or read.' },
];

describe('steps', () => {
  it('are a numbered list in the order given', () => {
    expect(textsOf(render(<Steps steps={steps} />), 'ol > li')).toEqual([
      'Go to the siteUse a phone or a computer.',
      'Choose what you wantYou can chat or read.',
    ]);
  });

  it('have headings that fit below the heading they stand under', () => {
    expect(textsOf(render(<Steps steps={steps} />), 'h3')).toHaveLength(2);
    expect(textsOf(render(<Steps steps={steps} level={4} />), 'h4')).toHaveLength(2);
  });
});
