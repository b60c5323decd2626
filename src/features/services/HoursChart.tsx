import { formatTime, minutesOf, openPartsOn } from '#lib/opening-hours.ts';
import { DAYS, type DayKey, type OpeningHours } from '#schemas/parts/opening-hours.ts';
import type { Words } from '#schemas/site/words.ts';
import './HoursChart.css';

type Weekly = Extract<OpeningHours, { type: 'weekly' }>;

/** The drawing’s box, in its own units: seven tracks, each `TRACK` wide, `HEIGHT` for 24 hours. */
const TRACK = 52;
const BAR = 36;
const HEIGHT = 240;
const LEFT = 92;
const WIDTH = LEFT + 7 * TRACK - 12;

/** Times with a line across, so that the bars can be read. */
const GUIDES = ['06:00', '12:00', '18:00'];

const WEEK = Object.keys(DAYS) as readonly DayKey[];
const yOf = (time: string): number => HEIGHT - (minutesOf(time) / 1440) * HEIGHT;

/** The open part of one day: the hours of `ranges` filled on the day’s track, morning at the ground. */
const Track = ({ hours, day, index }: { hours: Weekly; day: DayKey; index: number }) => {
  const x = LEFT + index * TRACK;
  return (
    <>
      <path
        d={`M${x} ${HEIGHT}V${BAR / 2}a${BAR / 2} ${BAR / 2} 0 0 1 ${BAR} 0V${HEIGHT}z`}
        fill="var(--colour-chart-rest)"
      />
      {openPartsOn(hours, day).map(({ opens, closes }) => (
        <rect
          key={opens}
          x={x}
          y={yOf(closes)}
          width={BAR}
          height={yOf(opens) - yOf(closes)}
          rx="6"
          fill="var(--colour-chart)"
        />
      ))}
    </>
  );
};

/** A week at a glance: seven tracks on the ground. It always stands beside the table. */
export const HoursChart = ({
  hours,
  label,
  words,
}: {
  hours: Weekly;
  label: string;
  words: Words;
}) => (
  <svg className="hours-chart" viewBox={`0 0 ${WIDTH} 292`} role="img" aria-label={label}>
    {GUIDES.map((time) => (
      <g key={time}>
        <path
          d={`M${LEFT - 12} ${yOf(time)}H${WIDTH}`}
          stroke="var(--colour-line)"
          strokeWidth="1"
        />
        <text x="0" y={yOf(time) + 6}>
          {formatTime(time, words.services)}
        </text>
      </g>
    ))}
    {WEEK.map((day, index) => (
      <g key={day}>
        <Track hours={hours} day={day} index={index} />
        <text x={LEFT + index * TRACK + BAR / 2} y="276" textAnchor="middle">
          {words.days[day].slice(0, 3)}
        </text>
      </g>
    ))}
    <rect x={LEFT - 12} y={HEIGHT} width={WIDTH - LEFT + 12} height="8" fill="var(--colour-step)" />
  </svg>
);
