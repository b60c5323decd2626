import { useEffect, useRef, useState } from 'react';
import type { FinderWords } from './finder-data.ts';
import { FinderPage } from './FinderPage.tsx';
import { loadFinder, pathOfClick, setMood } from './in-place.ts';
import { leavesNoTrace, type View } from './view.ts';

interface Props {
  /** The first page, as the server has drawn it. */
  start: View;
  words: FinderWords;
}

/**
 * The finder in one page: a tap on one of its links draws the next page at once. Until its data has
 * come, or if it does not come, links are links. The address is all that is kept.
 */
export const FinderIsland = ({ start, words }: Props) => {
  const [view, setView] = useState(start);
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const stop = new AbortController();
    const siteName = document.title.slice(start.pageTitle.length);
    let shown = start;
    const show = (next: View) => {
      shown = next;
      document.title = next.pageTitle + siteName;
      setMood(document, next.calm);
      setView(next);
    };
    void loadFinder(stop.signal).then((viewAt) => {
      if (viewAt === undefined) return;
      const onClick = (event: MouseEvent) => {
        const path = pathOfClick(event);
        const next = path === undefined ? undefined : viewAt(path);
        if (next === undefined) return;
        event.preventDefault();
        if (leavesNoTrace(shown, next)) history.replaceState(null, '', next.address);
        else history.pushState(null, '', next.address);
        show(next);
      };
      const onBack = () => {
        // A page that was left in a hurry is blank, and stays so.
        if (root.current?.isConnected !== true) return;
        const next = viewAt(location.pathname);
        if (next === undefined) location.reload();
        else show(next);
      };
      const onMove = () => root.current?.removeAttribute('data-still');
      addEventListener('pointermove', onMove, { signal: stop.signal });
      root.current?.addEventListener('click', onClick, { signal: stop.signal });
      addEventListener('popstate', onBack, { signal: stop.signal });
      root.current?.setAttribute('data-ready', '');
    });
    return () => {
      stop.abort();
    };
  }, [start]);

  const drawn = useRef(view);
  useEffect(() => {
    if (drawn.current === view) return;
    drawn.current = view;
    root.current?.setAttribute('data-still', '');
    scrollTo({ top: 0, behavior: 'instant' });
    root.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [view]);

  return (
    <div ref={root} className="finder">
      <FinderPage view={view} words={words} />
    </div>
  );
};
