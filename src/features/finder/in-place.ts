import type { FinderData } from './finder-data.ts';
import { addresses, viewOf, type View } from './view.ts';

const isFinderData = (data: unknown): data is FinderData =>
  typeof data === 'object' &&
  data !== null &&
  ['questions', 'outcomes', 'services', 'needs', 'words'].every((key) => key in data);

/** Fetches the finder’s data and gives what stands at each of its paths; nothing if that fails. */
export async function loadFinder(
  signal: AbortSignal,
): Promise<((path: string) => View | undefined) | undefined> {
  try {
    const answer = await fetch('/find/finder.json', { signal });
    const data: unknown = await answer.json();
    if (!answer.ok || !isFinderData(data)) return undefined;
    const known = addresses(data);
    return (path) => {
      const answers = known.get(path);
      return answers === undefined ? undefined : viewOf(data, answers);
    };
  } catch {
    return undefined;
  }
}

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** The path of the link that a plain click is on; nothing for a new tab, a key held or no link. */
export function pathOfClick(event: MouseEvent): string | undefined {
  if (event.defaultPrevented || !isPlainClick(event)) return undefined;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || link.origin !== location.origin || link.hash !== '') return undefined;
  return link.pathname;
}

/** Draws the frame of the page as a compiled page of that mood has it. */
export function setMood(page: Document, calm: boolean): void {
  page.body.classList.toggle('quiet', calm);
  page.body.classList.toggle('day', !calm);
  const header = page.querySelector('.header');
  header?.classList.toggle('header-plain', calm);
  header?.classList.toggle('header-sky', !calm);
  page.querySelector('.footer')?.classList.toggle('footer-quiet', calm);
}
