import { part } from './part.ts';

/** The words about links to other sites. */
export const linksWords = {
  links: part('How fresh is this site: links to other sites', {
    title: 'Heading',
    none: 'Where no check has run',
    text: 'When they were checked: {date}, {works}, {all}',
    fine: 'Where all of them work',
    address: 'Heading of a column: the address',
    state: 'Heading of a column: how it stands',
    place: 'Heading of a column: the file that names it',
    gone: 'A page that is gone',
    silent: 'A site that did not answer',
    moved: 'A page that is elsewhere now: {to}',
    closed: 'A site that lets no robot in',
  }),
};
