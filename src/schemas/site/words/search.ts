import { PHASES } from '#schemas/parts/vocabulary.ts';
import { AGE_BANDS, KINDS } from '#schemas/search/search-vocabulary.ts';
import { part } from './part.ts';

/** The words of the search. */
export const searchWords = {
  search: part('Search', {
    title: 'Heading, and the link in the header',
    lede: 'Below the heading',
    label: 'Label of the box',
    button: 'Button beside the box',
    private: 'What happens with the words somebody types',
    no_script: 'When scripts are off',
    results: 'Heading above the results',
    best: 'Heading above the closest results',
    count: 'How many results there are ({count})',
    one: 'When there is one result',
    none: 'When nothing fits',
    none_text: 'Words below that',
    urgent: 'Said first when urgent help stands above the results',
    showing: 'Why the first result fits ({topic})',
    loading: 'While results are on their way',
    failed: 'When the search cannot be loaded',
    partly: 'When only the closest pages could be loaded',
    filters: 'Heading above the filters',
    kind: 'Filter: kind of page',
    audience: 'Filter: who it is for',
    need: 'Filter: what it is about',
    phase: 'Filter: school phase',
    age: 'Filter: age',
    any: 'Filter: any',
    clear: 'Button: take all filters away',
    crisis_title: 'Heading above the numbers when a crisis need fits best',
    crisis_text: 'Words below it',
    people_title: 'Heading above the numbers when nothing fits',
    people_text: 'Words below it',
    list: 'Heading above the list from A to Z',
    list_text: 'Below that heading',
  }),
  search_kinds: part('Kinds of result', KINDS),
  search_ages: part('Ages in the search', AGE_BANDS),
  search_phases: part('School phases in the search', PHASES),
};
