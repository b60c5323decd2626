import { fill } from '#lib/text.ts';
import type { ListPage } from '#lib/paging.ts';
import type { Words } from '#schemas/site/words.ts';
import { Button } from './Button.tsx';

interface Props {
  page: ListPage<unknown>;
  /** The address of a page by its number. */
  address: (number: number) => string;
  words: Words;
}

/** The way through a list of several pages; nothing where there is one page only. */
export const Pager = ({ page: { number, of }, address, words: { filters } }: Props) =>
  of === 1 ? null : (
    <nav className="cluster no-print" aria-label={filters.pages}>
      {number > 1 && (
        <Button href={address(number - 1)} kind="second">
          {filters.page_before}
        </Button>
      )}
      <span>{fill(filters.page_of, { page: number, pages: of })}</span>
      {number < of && (
        <Button href={address(number + 1)} kind="second">
          {filters.page_after}
        </Button>
      )}
    </nav>
  );
