import { ThemePanel } from '#components/illustration/scenes/ThemePanel.tsx';
import type { EntryData } from '#schemas/collections.ts';
import './ThemePosters.css';

interface Props {
  themes: readonly { address: string; data: EntryData<'themes'> }[];
}

/** The themes side by side as posters that share one horizon; any number of them. */
export const ThemePosters = ({ themes }: Props) => (
  <ul className="posters plain-list">
    {themes.map(({ address, data }) => (
      <li key={address} className={`poster theme-${data.colour}`}>
        <div className="poster-words">
          <h3 className="poster-title">
            <a href={address}>{data.title}</a>
          </h3>
          <p>{data.lede}</p>
        </div>
        <div className="poster-art">
          <ThemePanel shape={data.shape} />
        </div>
      </li>
    ))}
  </ul>
);
