import { useEffect, useRef } from 'react';

interface Props {
  /** What was done that can be undone, as a sentence; nothing, if nothing was. */
  readonly said: string | undefined;
  readonly onUndo: () => void;
}

/**
 * Says what was done, and undoes it. The button that did it may be gone, so the focus comes here:
 * else somebody with a keyboard would stand at the top of the page again.
 */
export const Undo = ({ said, onUndo }: Props) => {
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus();
  }, [said]);
  return (
    <div role="status" className="f-undo" tabIndex={-1} ref={box}>
      {said !== undefined && (
        <>
          <span>{said}</span>
          <button
            type="button"
            className="f-button"
            ref={button}
            onClick={() => {
              onUndo();
              box.current?.focus();
            }}
          >
            Put it back
          </button>
        </>
      )}
    </div>
  );
};
