import type { Entry } from '#lib/graph.ts';
import { standingIn, statusOf, STATUSES } from '#lib/scorecard/figures.ts';
import { StatusMark } from '#components/indicators/StatusMark.tsx';
import type { Words } from '#schemas/site/words.ts';
import './StatusCounts.css';

interface Props {
  indicators: readonly Entry<'indicators'>[];
  /** The quarter in which they stood so; each as of its newest figure if none is named. */
  quarter?: string;
  words: Words;
}

/** How many numbers stand how: the whole of a quarter in one look. */
export const StatusCounts = ({ indicators, quarter, words }: Props) => {
  const groups = Map.groupBy(indicators, ({ data }) =>
    quarter === undefined ? statusOf(data) : standingIn(data, quarter),
  );
  return (
    <ul className="status-counts plain-list">
      {STATUSES.flatMap((status) => {
        const count = groups.get(status)?.length ?? 0;
        if (count === 0) return [];
        return (
          <li key={status}>
            <strong className="status-count">{count}</strong>
            <StatusMark status={status} words={words} />
          </li>
        );
      })}
    </ul>
  );
};
