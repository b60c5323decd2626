import { describe, expect, it } from 'vitest';
import { render, textsOf } from '#tests/support/render.tsx';
import { Label } from '../words/Label.tsx';
import { Card } from './Card.tsx';

const kooth = { href: '/services/kooth/', title: 'Kooth' };

describe('a card', () => {
  it('has one link, and its name is the title and nothing more', () => {
    const root = render(<Card {...kooth} text="Help online." meta={['Any time']} />);
    expect(textsOf(root, 'a')).toEqual(['Kooth']);
    expect(root.querySelector('a')?.getAttribute('href')).toBe('/services/kooth/');
  });

  it.each([
    [undefined, 'h3'],
    [2, 'h2'],
    [4, 'h4'],
  ] as const)('of level %s has its title in an %s', (level, heading) => {
    const root = render(<Card {...kooth} {...(level === undefined ? {} : { level })} />);
    expect(textsOf(root, 'h1, h2, h3, h4')).toEqual(textsOf(root, heading));
    expect(textsOf(root, heading)).toEqual(['Kooth']);
  });

  it('has for paper how to reach it', () => {
    const paper = { label: 'Call the line:', number: '0800 1111' };
    const root = render(<Card {...kooth} paper={paper} />);
    expect(textsOf(root, '.print-only')).toEqual(['Call the line: 0800 1111']);
  });

  it('is read as label, title, words, how things stand, then facts in their order', () => {
    const root = render(
      <Card
        {...kooth}
        text="Help online."
        status={<p>Open now</p>}
        meta={['Any time', '10 to 25']}
        label={<Label>Draft</Label>}
      />,
    );
    expect(textsOf(root, 'h3, p')).toEqual([
      'Draft',
      'Kooth',
      'Help online.',
      'Open now',
      'Any time',
      '10 to 25',
    ]);
  });
});
