import type { Status } from '#lib/scorecard/figures.ts';
import type { Words } from '#schemas/site/words.ts';
import './StatusMark.css';

/** How high the sun stands over its horizon, as a share of its radius; `undefined` has no sun. */
const HEIGHTS: Readonly<Record<Status, number | undefined>> = {
  met: 1.25,
  better: 0.55,
  same: 0,
  moved: undefined,
  worse: -0.6,
  early: undefined,
  none: undefined,
};

const RADIUS = 10;
const HORIZON = 22;

/** What shows of a sun over the horizon: all of it, a part, or a sliver. */
function sunPath(height: number): string {
  const centre = HORIZON - height * RADIUS;
  if (height >= 1) return `M6 ${centre}a10 10 0 1 1 20 0a10 10 0 1 1-20 0z`;
  const half = Math.round(Math.sqrt(1 - height * height) * RADIUS * 10) / 10;
  return `M${16 - half} ${HORIZON}A10 10 0 ${height > 0 ? 1 : 0} 1 ${16 + half} ${HORIZON}z`;
}

/** The sun at its height, or a ring where nothing can be said: a shape for each status. */
const Sun = ({ status }: { status: Status }) => {
  const height = HEIGHTS[status];
  return (
    <svg className="status-sun" viewBox="0 -4 32 32" width="32" height="32" aria-hidden="true">
      {height === undefined ? (
        <circle
          className="status-ring"
          cx="16"
          cy="12"
          r="8"
          strokeDasharray={status === 'moved' ? undefined : '4 3.5'}
        />
      ) : (
        <path className="status-disc" d={sunPath(height)} />
      )}
      <path className="status-horizon" d="M1 23.5H31" />
    </svg>
  );
};

/** How a number stands: a sun by its height, and always in words. */
export const StatusMark = ({ status, words }: { status: Status; words: Words }) => (
  <p className="status-mark" data-status={status}>
    <Sun status={status} />
    <span>{words.statuses[status]}</span>
  </p>
);
