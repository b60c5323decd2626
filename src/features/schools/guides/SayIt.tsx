import type { EntryData } from '#schemas/collections.ts';
import type { Words } from '#schemas/site/words.ts';
import './SayIt.css';

interface Props {
  guide: EntryData<'guides'>;
  words: Words;
}

/** Words that help, and words to leave out, side by side. */
export const SayIt = ({ guide, words: { guides } }: Props) => (
  <div className="say-it">
    {(
      [
        ['say', guide.say],
        ['not_say', guide.not_say],
      ] as const
    )
      .filter(([, lines]) => lines.length > 0)
      .map(([key, lines]) => (
        <section
          key={key}
          className={key === 'say' ? 'say-it-in' : 'say-it-out'}
          aria-labelledby={key}
        >
          <h2 id={key}>{guides[key]}</h2>
          <ul className="plain-list">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
  </div>
);
