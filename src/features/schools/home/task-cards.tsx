import { CardShape } from '#components/illustration/shapes/CardShape.tsx';
import { fill } from '#lib/text.ts';
import type { Words } from '#schemas/site/words.ts';

/** How much there is behind each task. */
export interface Counts {
  guides: number;
  resources: number;
  services: number;
  questions: number;
  staff: number;
  /** `undefined` where the history does not say. */
  changes: number | undefined;
}

/** The tasks that somebody in a school comes with, as cards: each has its shape and its colour. */
export const taskCards = ({ schools }: Words, counts: Counts) => [
  {
    href: '/schools/worried/',
    title: schools.worried,
    text: schools.worried_text,
    meta: [fill(schools.worried_meta, { count: counts.guides })],
    theme: 'theme-coral',
    shape: <CardShape shape="shell" />,
  },
  {
    href: '/schools/resources/',
    title: schools.find,
    text: schools.find_text,
    meta: [fill(schools.find_meta, { count: counts.resources })],
    theme: 'theme-green',
    shape: <CardShape shape="pine" />,
  },
  {
    href: '/schools/who-can-help/',
    title: schools.help,
    text: schools.help_text,
    meta: [fill(schools.help_meta, { count: counts.services })],
    theme: 'theme-aqua',
    shape: <CardShape shape="arch" />,
  },
  {
    href: '/schools/review/',
    title: schools.review,
    text: schools.review_text,
    meta: [fill(schools.review_meta, { count: counts.questions })],
    theme: 'theme-violet',
    shape: <CardShape shape="kite" />,
  },
  {
    href: '/schools/staff/',
    title: schools.staff,
    text: schools.staff_text,
    meta: [fill(schools.staff_meta, { count: counts.staff })],
    theme: 'theme-yellow',
    shape: <CardShape shape="sun" />,
  },
  {
    href: '/schools/whats-new/',
    title: schools.news,
    text: schools.news_text,
    meta: counts.changes === undefined ? [] : [fill(schools.news_meta, { count: counts.changes })],
    theme: 'theme-aqua',
    shape: <CardShape shape="shell" stage={2} />,
  },
];
