import type { Words } from '#schemas/site/words.ts';
import './PackCover.css';

interface Props {
  title: string;
  lede?: string;
  /** The day it was put together, as people write it. */
  date: string;
  /** What is in it, and where that stands on the page; the page’s script may fill it in. */
  contents: readonly { href: string; label: string }[];
  /** The page’s one first heading is elsewhere. */
  level?: 1 | 2;
  words: Words;
}

/** The first sheet of a pack: what it is, what comes before it, and what is in it. */
export const PackCover = ({ title, lede, date, contents, level = 1, words: { packs } }: Props) => {
  const Heading = `h${level}` as const;
  return (
    <div className="pack-cover">
      <p className="pack-from">{packs.cover}</p>
      <Heading className="pack-title" data-slot="pack-title">
        {title}
      </Heading>
      {lede !== undefined && <p className="lede">{lede}</p>}
      <p className="meta" data-slot="date">
        {date}
      </p>
      <p className="pack-policy">{packs.policy}</p>
      <h2>{packs.contents}</h2>
      <ol className="pack-contents" data-slot="contents">
        {contents.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </div>
  );
};
