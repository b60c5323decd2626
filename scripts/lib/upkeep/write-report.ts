import type { Work } from './find-work.ts';

/** Lines of a list before it is cut: an issue that nobody can read through helps nobody. */
const MOST = 40;

const listOf = ({ jobs }: Work): string[] => [
  ...jobs.slice(0, MOST).map(({ where, what }) => `- [ ] \`${where}\`: ${what}`),
  ...(jobs.length > MOST ? [`- and ${jobs.length - MOST} more`] : []),
];

const sectionOf = (work: Work): string =>
  [`## ${work.title} (${work.jobs.length})`, '', work.about, '', ...listOf(work)].join('\n').trim();

const plural = (count: number): string => `${count} ${count === 1 ? 'thing' : 'things'}`;

/** The weekly report as Markdown with a list to tick; its first line is the title of the issue. */
export function writeReport(work: readonly Work[], today: string): string {
  const count = work.reduce((sum, { jobs }) => sum + jobs.length, 0);
  const open = work.filter(({ jobs, about }) => jobs.length > 0 || about.includes('Run: '));
  const done = work.filter((one) => !open.includes(one)).map(({ title }) => title.toLowerCase());
  return `${[
    `# Upkeep on ${today}: ${plural(count)} to do`,
    ...open.map(sectionOf),
    ...(done.length === 0 ? [] : [`Nothing to do about: ${done.join('; ')}.`]),
  ].join('\n\n')}\n`;
}
