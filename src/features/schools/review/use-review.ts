import { useEffect, useRef, useState } from 'react';
import { TextStore, type TextPlace } from '#components/device/text-store.ts';
import { NOTHING, readKept, writeKept, type Kept } from './kept-review.ts';
import { isBegun, type Review } from './review.ts';

/** What was done last and can be undone. */
interface Undo {
  said: string;
  kept: Kept;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** The review on this device: read once the page is there, written with each change a reader makes. */
export function useReview() {
  const [kept, setKept] = useState(NOTHING);
  const [place, setPlace] = useState<TextPlace>('tab');
  const [undo, setUndo] = useState<Undo>();
  const [isReady, setReady] = useState(false);
  const store = useRef<TextStore>(null);
  store.current ??= new TextStore('review', {
    tab: () => sessionStorage,
    device: () => localStorage,
  });

  useEffect(() => {
    const read = () => {
      const found = store.current?.read();
      setKept(readKept(found?.text ?? null));
      setPlace(found?.place ?? 'page');
      setReady(true);
    };
    read();
    // “Leave this page” may have wiped the device while this page was kept for “Back”.
    addEventListener('pageshow', read);
    return () => {
      removeEventListener('pageshow', read);
    };
  }, []);

  const put = (next: Kept, said?: string) => {
    setUndo(said === undefined ? undefined : { said, kept });
    setKept(next);
    if (isBegun(next.now) || next.before !== undefined)
      setPlace(store.current?.write(writeKept(next)) ?? 'page');
    else store.current?.clear();
  };

  return {
    kept,
    place,
    undo,
    isReady,
    put,
    /** Changes the review of now, and dates it. */
    change: (next: Review, said?: string) => {
      put({ ...kept, now: { ...next, on: today() } }, said);
    },
    keepOnDevice: (isKept: boolean) => {
      setPlace(store.current?.keepOnDevice(writeKept(kept), isKept) ?? 'page');
    },
    takeBack: () => {
      if (undo !== undefined) put(undo.kept);
    },
  };
}
