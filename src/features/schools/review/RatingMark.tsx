import type { Rating } from './review.ts';
import './RatingMark.css';

const SHAPES: Readonly<Record<Rating | 'none', string>> = {
  red: 'M2 10a8 8 0 0 1 16 0a8 8 0 0 1-16 0M5 10a5 5 0 0 0 10 0a5 5 0 0 0-10 0',
  amber: 'M2 10a8 8 0 0 1 16 0a8 8 0 0 1-16 0M5 10a5 5 0 0 0 10 0z',
  green: 'M2 10a8 8 0 0 1 16 0a8 8 0 0 1-16 0',
  none: 'M5 9h10v2H5z',
};

/** A rating as a shape, so that colour is never alone: an empty ring, a half disc, a whole one. */
export const RatingMark = ({ rating }: { rating: Rating | 'none' }) => (
  <svg className="rating-mark" viewBox="0 0 20 20" aria-hidden="true">
    <path d={SHAPES[rating]} fill="currentColor" fillRule="evenodd" />
  </svg>
);
