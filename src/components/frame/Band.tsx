import type { ReactNode } from 'react';
import { Edge } from '../illustration/scenes/Edge.tsx';
import './Band.css';

/** The grounds a band can have, from the beach inland. */
export type BandTone = 'page' | 'sand' | 'sand-light' | 'sky' | 'meadow' | 'wood' | 'tint';

interface Props {
  tone?: BandTone;
  /** The land’s edge drawn above the band, over the one before it. */
  edge?: 'dune' | 'tide' | 'pines';
  /** The id of the heading that names the band. */
  labelledBy?: string;
  className?: string;
  /** `adults` marks words for parents and professionals, which may be harder to read. */
  audience?: 'adults';
  children: ReactNode;
}

/** A strip of the walk up the beach: full width, with its content on the page’s measure. */
export const Band = ({
  tone = 'page',
  edge,
  labelledBy,
  className = '',
  audience,
  children,
}: Props) => (
  <section
    className={`band band-${tone} ${className}`.trim()}
    aria-labelledby={labelledBy}
    data-audience={audience}
  >
    {edge !== undefined && (
      <div className={`band-edge band-edge-${edge}`}>
        <Edge kind={edge} />
      </div>
    )}
    <div className="wrapper">{children}</div>
  </section>
);
