import { part } from './part.ts';

/** The words around the easy version of the plan. */
export const easyWords = {
  easy: part('The plan in easy words', {
    number: 'Which page it is ({number}, {count})',
    next: 'Link to the next page',
    again: 'Link back to the first page',
    full: 'Link to the whole plan',
    print: 'How to print it as a booklet',
    none: 'When the plan has no easy version',
    about: 'Which version this is, and for whom',
  }),
};
