import { COSTS } from '#schemas/parts/contact-route.ts';
import { DAYS } from '#schemas/parts/opening-hours.ts';
import {
  AREAS,
  ASKERS,
  AUDIENCES,
  NEED_GROUPS,
  STAGES,
  THRIVE,
} from '#schemas/parts/vocabulary.ts';
import { part } from './part.ts';

/** The words of the fixed lists that entries choose from. */
export const listsWords = {
  days: part('Days of the week', DAYS),
  areas: part('Areas', AREAS),
  audiences: part('Who it is for', AUDIENCES),
  costs: part('Costs', COSTS),
  thrive: part('THRIVE groups', THRIVE),
  need_groups: part('Groups of needs', NEED_GROUPS),
  family_groups: part('Groups of needs, for parents and carers', NEED_GROUPS),
  stages: part('Stages', STAGES),
  askers: part('Who can ask', ASKERS),
  ways: part('Ways to get in touch', {
    phone: 'Phone',
    text: 'Text',
    chat: 'Chat',
    email: 'Email',
    web: 'Website',
    visit: 'Visit',
    referral: 'Referral',
  }),
};
