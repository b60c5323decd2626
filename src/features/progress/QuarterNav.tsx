import { quarterAddress, quarterName } from '#lib/scorecard/quarter.ts';
import type { Words } from '#schemas/site/words.ts';
import './QuarterNav.css';

interface Props {
  quarter: string;
  /** Every quarter there is, newest first. */
  quarters: readonly string[];
  words: Words;
}

/** The ways to the quarter before, the quarter after, and all of them. */
export const QuarterNav = ({ quarter, quarters, words }: Props) => {
  const { progress, site } = words;
  const at = quarters.indexOf(quarter);
  const ways = [
    { label: progress.older, to: quarters[at + 1] },
    { label: progress.newer, to: quarters[at - 1] },
  ];
  return (
    <nav className="quarter-nav" aria-label={progress.quarters}>
      {ways.map(
        ({ label, to }) =>
          to !== undefined && (
            <a key={label} href={quarterAddress(to)}>
              {label}: <strong>{quarterName(to, site.to)}</strong>
            </a>
          ),
      )}
      <a href="/progress/">{progress.all}</a>
    </nav>
  );
};
