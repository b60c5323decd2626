import { describe, expect, it } from 'vitest';
import { makeEntry } from '#tests/support/entries.ts';
import { render, textsOf } from '#tests/support/render.tsx';
import { words } from '#tests/support/words.ts';
import { SaidDid } from './SaidDid.tsx';

const answer = (fields: Record<string, unknown> = {}) =>
  render(<SaidDid answer={makeEntry('you-said-we-did', 'quiet', fields).data} words={words} />);

describe('you said, we did', () => {
  it('goes from what was asked through what was said to what was done', () => {
    const { asked, said, did } = words.voice;
    expect(textsOf(answer({ asked: 'What would help?' }), 'h4')).toEqual([asked, said, did]);
  });

  it('leaves out what was asked where nobody asked', () => {
    expect(textsOf(answer(), 'h4')).not.toContain(words.voice.asked);
  });

  it('says who said it, who did what, and on which days', () => {
    const text = answer().textContent;
    for (const part of ['A school council', '10 January 2026', '1 February 2026', 'schools team'])
      expect(text).toContain(part);
  });

  it('is labelled while the council has not said what it did', () => {
    const draft = answer({ wording: 'draft', waits_for: ['What else was done'] });
    expect(draft.textContent).toContain(words.site.draft);
    expect(draft.textContent).toContain(words.voice.draft);
    expect(answer().textContent).not.toContain(words.voice.draft);
  });
});
