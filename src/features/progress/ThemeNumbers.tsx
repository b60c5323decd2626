import { Band } from '#components/frame/Band.tsx';
import type { MeasuredTheme } from '#lib/scorecard/by-theme.ts';
import type { Words } from '#schemas/site/words.ts';
import { IndicatorCard } from './IndicatorCard.tsx';
import './ThemeNumbers.css';

interface Props {
  theme: MeasuredTheme;
  words: Words;
}

/** A theme’s numbers as cards on its own ground, in the order of its promises. */
export const ThemeNumbers = ({ theme: { theme, priorities }, words }: Props) => (
  <Band tone="tint" labelledBy={theme.id} className={`theme-${theme.data.colour} band-tight`}>
    <h2 id={theme.id} className="theme-numbers band-title">
      <a href={theme.address}>{theme.data.title}</a>
    </h2>
    <ul className="grid grid-wide plain-list">
      {priorities.flatMap(({ priority, indicators }) =>
        indicators.map((indicator) => (
          <li key={`${priority.id} ${indicator.id}`}>
            <IndicatorCard indicator={indicator} promise={priority.data.title} words={words} />
          </li>
        )),
      )}
    </ul>
  </Band>
);
