import type { Entry } from '#lib/graph.ts';
import type { Words } from '#schemas/site/words.ts';
import { NoticeCard } from './NoticeCard.tsx';
import './Until.css';

interface Props {
  notices: readonly Entry<'campaigns'>[];
  words: Words;
  level?: 3 | 4;
}

/** What is on as a grid of cards, and what stands there once all of them are over. */
export const NoticeGrid = ({ notices, words, level = 3 }: Props) => (
  <div data-notices="">
    <ul className="grid grid-wide plain-list">
      {notices.map((notice) => (
        <li key={notice.id}>
          <NoticeCard notice={notice} words={words} level={level} />
        </li>
      ))}
    </ul>
    <p data-none="" hidden={notices.length > 0}>
      {words.whats_on.none}
    </p>
  </div>
);
