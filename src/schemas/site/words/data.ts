import { part } from './part.ts';

/** The words of the pages that give the data away. */
export const dataWords = {
  data: part('Open data', {
    files: 'Heading above the files',
    what: 'Heading of a column: what is in the file',
    count: 'Heading of a column: how many entries',
    get: 'Heading of a column: the files',
    csv: 'Link: spreadsheet ({title})',
    json: 'Link: data for programs ({title})',
    columns: 'Link: what the columns mean ({title})',
    column: 'Heading of a column: the name in the file',
    means: 'Heading of a column: what it means',
    kind: 'Heading of a column: how it is written',
    text: 'How: as it is',
    list: 'How: several values',
    json_kind: 'How: a group of values',
    page_column: 'What the last column means',
    page_lede: 'Opening line of a page that explains columns ({title})',
    made: 'When the files were made ({date})',
    package: 'Link: the description of all files for programs',
    feed: 'Heading above the feed of services',
    feed_start: 'Link: the feed’s first address',
    feed_services: 'Link: all services of the feed',
    feed_api: 'Link: the feed’s description',
  }),
};
