import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import { host } from 'virtual:editor-host';
import type { Fault } from '../check/check-draft.ts';
import { idOf } from '../widgets/field-props.ts';
import { currentFaults, refreshKnown, showAll, useFaults } from '../open/session.ts';

/** The nearest place in the form that can be gone to: the box itself, or what it lies in. */
function boxAt(path: Fault['path']): HTMLElement | null {
  for (let length = path.length; length > 0; length -= 1) {
    const box = document.getElementById(idOf(path.slice(0, length).join('.')));
    if (box !== null) return box;
  }
  return null;
}

/** Opens what the box is put away in, and goes to it. */
function goTo({ path }: Fault): void {
  const box = boxAt(path);
  if (box === null) return;
  for (
    let fold = box.closest('details');
    fold;
    fold = fold.parentElement?.closest('details') ?? null
  )
    fold.open = true;
  box.scrollIntoView({ block: 'center' });
  const inside = box.matches('input, select, textarea, button, [tabindex]')
    ? box
    : box.querySelector<HTMLElement>('input, select, textarea, [contenteditable], summary');
  inside?.focus();
}

const Line = ({ fault }: { fault: Fault }) => (
  <li>
    {fault.path.length === 0 ? (
      fault.message
    ) : (
      <button
        type="button"
        className="f-link"
        onClick={() => {
          goTo(fault);
        }}
      >
        {fault.label ?? 'This entry'}: {fault.message}
      </button>
    )}
  </li>
);

/** Whether half-finished work may be kept: only where readers do not see it at once. */
const keepsDrafts = host.workflow;

const titleFor = (count: number) => {
  const things = count === 1 ? 'is 1 thing' : `are ${count} things`;
  return `There ${things} to mend before this can go to readers`;
};

/**
 * What must be mended, at the top of the form. It takes the focus when somebody wants to save, and
 * each line leads to its field. Decap asks it, as it asks every field, whether the entry is valid.
 */
export const Summary = ({ ref }: { ref?: Ref<unknown> }) => {
  const { faults, all } = useFaults();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void refreshKnown();
  }, []);
  useImperativeHandle(ref, () => ({
    isValid: () => {
      const found = currentFaults();
      showAll();
      if (found.length === 0) return true;
      requestAnimationFrame(() => {
        box.current?.scrollIntoView({ block: 'start' });
        box.current?.focus();
      });
      return keepsDrafts || { error: { type: 'CUSTOM', message: titleFor(found.length) } };
    },
    shouldComponentUpdate: () => true,
  }));
  if (!all || faults.length === 0) return null;
  return (
    <div className="f-summary" role="group" aria-labelledby="summary" tabIndex={-1} ref={box}>
      <h2 id="summary">{titleFor(faults.length)}</h2>
      {keepsDrafts && <p>You can save it as a draft all the same.</p>}
      <ul>
        {faults.map((fault, index) => (
          <Line key={`${index} ${fault.message}`} fault={fault} />
        ))}
      </ul>
    </div>
  );
};
