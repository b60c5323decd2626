import type { ReactElement } from 'react';
import type { CastName } from '#components/illustration/people/cast.ts';
import { Figure, type Spot } from '#components/illustration/people/Figure.tsx';

interface GroupProps {
  who: readonly CastName[];
  /** A place for each, in order; whoever has no place is left out. */
  spots: readonly Spot[];
}

/** People in their places, those further back drawn first. */
export function Group({ who, spots }: GroupProps): ReactElement {
  const placed = who.flatMap((name, i) => {
    const spot = spots[i];
    return spot ? [{ name, spot }] : [];
  });
  return (
    <>
      {placed
        .toSorted((a, b) => a.spot.y - b.spot.y)
        .map(({ name, spot }) => (
          <Figure key={name} name={name} spot={spot} />
        ))}
    </>
  );
}
