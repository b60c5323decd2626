import { codeOf } from '#lib/code.ts';
import { MOST } from '#lib/paging.ts';
import type { RestRow } from '#lib/services-rest.ts';

/** A service that can go into a pack: its code there, and the file that has its sheet, from 1. */
export interface Choosable {
  code: string;
  title: string;
  page: string;
  sheet: number;
}

/** The services that are not on the form, from the rows of `rest.json`, which begin on page 2. */
export const choosable = (rows: readonly RestRow[]): Choosable[] =>
  rows.map(([page, title], nth) => ({
    code: codeOf(page.replaceAll(/^\/|\/$/g, '')),
    title,
    page,
    sheet: 2 + Math.floor(nth / MOST.cards),
  }));

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}’'-]/gu, '')
    .toLowerCase();

/** Those whose names hold each word typed, at its beginning or within; none for no words. */
export function findServices(services: readonly Choosable[], typed: string): Choosable[] {
  const parts = fold(typed).split(/\s+/).filter(Boolean);
  if (parts.length === 0) return [];
  return services.filter(({ title }) => {
    const name = fold(title);
    return parts.every((part) => name.includes(part));
  });
}
