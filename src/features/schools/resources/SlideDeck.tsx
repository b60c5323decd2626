import type { EntryData } from '#schemas/collections.ts';
import type { Words } from '#schemas/site/words.ts';
import './SlideDeck.css';

type Slide = EntryData<'resources'>['slides'][number];

interface Props {
  slides: readonly Slide[];
  words: Words;
}

/** All slides below each other, each with what to say: to read, to print, and to present from. */
export const SlideDeck = ({ slides, words: { slides: said } }: Props) => (
  <ol className="slide-deck plain-list">
    {slides.map(({ title, text, notes }) => (
      <li key={title}>
        <div className="slide">
          <h2>{title}</h2>
          {text.split('\n').map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        {notes !== undefined && (
          <div className="slide-notes">
            <h3>{said.notes}</h3>
            <p>{notes}</p>
          </div>
        )}
      </li>
    ))}
  </ol>
);
