/** When data was made (`YYYY-MM-DD`), and the address of the site it is from. */
export interface Made {
  today: string;
  site: URL;
}

/** Where the terms of use stand. The council has still to agree a licence, so the files name none. */
export const termsOf = (site: URL): string => new URL('/data/', site).href;
