import type { Passage } from './passages.ts';

const NAME = 'listen';
const CLASS = 'listen-now';

/** Takes the mark off the page. */
export function unmark(): void {
  if ('highlights' in CSS) CSS.highlights.delete(NAME);
  document.querySelector(`.${CLASS}`)?.classList.remove(CLASS);
}

/** Brings a sentence to where it is read easily: clear of the header and of the bar. */
function show({ range }: Passage): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top > innerHeight * 0.2 && bottom < innerHeight * 0.7) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: top - innerHeight * 0.3, behavior: still ? 'instant' : 'smooth' });
}

/** Marks the sentence that is being read, or its block in a browser that cannot mark a sentence. */
export function mark(passage: Passage): void {
  unmark();
  if ('highlights' in CSS) CSS.highlights.set(NAME, new Highlight(passage.range));
  else passage.block.classList.add(CLASS);
  show(passage);
}
