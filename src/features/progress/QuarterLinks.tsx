import { quarterAddress, quarterName } from '#lib/scorecard/quarter.ts';
import { fill } from '#lib/text.ts';
import { LinkList } from '#components/links/LinkList.tsx';
import type { Words } from '#schemas/site/words.ts';

/** Every quarter’s page, newest first. */
export const QuarterLinks = ({
  quarters,
  words,
}: {
  quarters: readonly string[];
  words: Words;
}) => (
  <LinkList
    items={quarters.map((quarter) => ({
      href: quarterAddress(quarter),
      label: fill(words.progress.quarter_link, { quarter: quarterName(quarter, words.site.to) }),
    }))}
  />
);
