import { CardShape } from '#components/illustration/shapes/CardShape.tsx';

const STAGES = [1, 2, 3, 4] as const;

/** Pines on the dune: they grow with each answer. */
export const FinderArt = ({ step }: { step: number }) => (
  <div className="wrapper finder-art">
    <CardShape shape="pine" stage={STAGES[step] ?? 4} />
  </div>
);
