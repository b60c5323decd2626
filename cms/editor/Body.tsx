import { useEffect, useRef } from 'react';
import markdown from 'decap-cms-widget-markdown';
import { ReadingMeter } from '../widgets/ReadingMeter.tsx';
import { isPart, plain, type Part } from '../open/decap-store.ts';
import { useSentences } from '../open/session.ts';

interface BodyProps {
  readonly field: Part;
  readonly value: unknown;
}

const Rich = markdown.controlComponent;

const words = (value: unknown) => (typeof value === 'string' ? value : '');

/** The words below the fields: Decap’s rich text, with a name, its faults and how hard it reads. */
export const Body = (props: BodyProps & Readonly<Record<string, unknown>>) => {
  const { field, value } = props;
  const sentences = useSentences('body');
  const box = useRef<HTMLDivElement>(null);
  const label = isPart(field) ? words(plain(field.get('label'))) : '';
  const hint = isPart(field) ? words(plain(field.get('hint'))) : '';
  useEffect(() => {
    const text = box.current?.querySelector('[contenteditable]');
    if (!text) return;
    text.setAttribute('aria-labelledby', 'f-body-label');
    text.setAttribute('aria-describedby', 'f-body-hint f-body-error');
    text.setAttribute('role', 'textbox');
    text.setAttribute('aria-multiline', 'true');
    if (sentences === '') text.removeAttribute('aria-invalid');
    else text.setAttribute('aria-invalid', 'true');
  });
  return (
    <div className={sentences === '' ? 'f-box' : 'f-box f-wrong'} id="f-body" ref={box}>
      <p className="f-label" id="f-body-label">
        {label}
      </p>
      <p className="f-hint" id="f-body-hint">
        {hint}
      </p>
      <Rich {...props} />
      <p className="f-error" id="f-body-error">
        {sentences}
      </p>
      <ReadingMeter text={words(value)} />
    </div>
  );
};
