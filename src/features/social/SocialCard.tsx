import { SCENES } from '#components/illustration/scenes/scenes.ts';
import { WIDTH } from '#components/illustration/scenes/frames.ts';
import { Mark } from '#components/illustration/Mark.tsx';
import type { Outline } from './title-path.ts';
import type { Card } from './card-of.ts';

/** The size that other sites show (Open Graph: 1.91 to 1). */
export const CARD = { width: 1200, height: 630, margin: 64 } as const;

interface Props {
  card: Card;
  title: Outline & { size: number };
  name: Outline;
}

/** The picture other sites show beside a link: the page’s title in the sky over the shore. */
export const SocialCard = ({ card, title, name }: Props) => {
  const { Art, heights, cast } = SCENES[card.scene];
  const scale = CARD.width / WIDTH.wide;
  const height = heights.wide * scale;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={CARD.width}
      height={CARD.height}
      viewBox={`0 0 ${CARD.width} ${CARD.height}`}
    >
      <rect width={CARD.width} height={CARD.height} fill="var(--sky)" />
      <g transform={`translate(0 ${CARD.height - height}) scale(${scale})`}>
        <Art name={card.scene} frame="wide" height={heights.wide} who={cast} />
      </g>
      <g transform={`translate(${CARD.margin} 40)`}>
        <Mark />
      </g>
      <path d={name.path} transform={`translate(${CARD.margin + 68} 80)`} fill="var(--draw-ink)" />
      <path
        d={title.path}
        transform={`translate(${CARD.margin} ${120 + title.size * 0.86})`}
        fill="var(--draw-ink)"
      />
    </svg>
  );
};
