import { useEffect, useRef } from 'react';
import { closeRefusal, useRefusal } from '../open/session.ts';

function keepCopy(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'my-words.txt';
  link.click();
  URL.revokeObjectURL(address);
}

/** Why something was refused, and what to do: it stays until it is closed. */
export const Refused = () => {
  const refusal = useRefusal();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusal === undefined) return;
    box.current?.scrollIntoView({ block: 'start' });
    box.current?.focus();
  }, [refusal]);
  if (refusal === undefined) return null;
  const { title, lines, text } = refusal;
  return (
    <div
      className="f-summary f-refused"
      role="group"
      aria-labelledby="refusal"
      tabIndex={-1}
      ref={box}
    >
      <h2 id="refusal">{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="f-row">
        {text !== undefined && (
          <button
            type="button"
            className="f-button"
            onClick={() => {
              keepCopy(text);
            }}
          >
            Keep a copy of my words
          </button>
        )}
        <button type="button" className="f-button" onClick={closeRefusal}>
          Close
        </button>
      </p>
    </div>
  );
};
