/**
 * The objects of Open Referral UK (HSDS-UK 3.0) that this site sends and reads, as zod.
 *
 * Source: OpenReferralUK/uk-profile, `schema/compiled/` and `docs/profile_compliance.md` (October
 * 2024). The standard lets any further field through and takes an impossible day or a bare slug for
 * an address; these schemas close every object and check days, links and numbers, since a
 * directory that copies a wrong one passes it on.
 */
import { z } from 'zod';

const uuid = z.uuid('every id is a UUID');
const words = z.string().trim().min(1, 'leave the field out instead of sending an empty one');
const link = z.url({ protocol: /^https?$/, error: 'a whole web address is needed' });
const day = z.iso.date('a day that exists, as 2026-03-01');
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time as 09:00');
const age = z.number().min(0).max(120);

const organization = z.strictObject({
  id: uuid,
  name: words,
  description: words,
  url: link.optional(),
});

const phone = z.strictObject({
  id: uuid,
  number: z.string().regex(/^\d[\d ]+\d$/, 'figures and spaces only'),
  description: words.optional(),
  type: z.enum(['voice', 'text']).optional(),
});

const WEEKDAY = /^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$/;

const schedule = z
  .strictObject({
    id: uuid,
    valid_from: day.optional(),
    valid_to: day.optional(),
    freq: z.enum(['WEEKLY', 'MONTHLY']).optional(),
    interval: z.int().min(1).optional(),
    byday: z.string().regex(WEEKDAY, 'days as MO,TU').optional(),
    opens_at: clock.optional(),
    closes_at: clock.optional(),
    attending_type: words.optional(),
    description: words.optional(),
    notes: words.optional(),
  })
  .refine((one) => (one.opens_at === undefined) === (one.closes_at === undefined), {
    path: ['closes_at'],
    message: 'a time to open needs a time to close',
  })
  .refine(({ valid_from: from, valid_to: to }) => !from || !to || to >= from, {
    path: ['valid_to'],
    message: 'this must not be before valid_from',
  });

const costOption = z.strictObject({
  id: uuid,
  option: words,
  currency: z.literal('GBP').optional(),
  amount: z.number().min(0).optional(),
  amount_description: words.optional(),
});

const serviceArea = z.strictObject({ id: uuid, name: words, service_area: words.optional() });

/** A word that services are sorted by. `taxonomy` is the list it belongs to. */
export const taxonomyTerm = z.strictObject({
  id: uuid,
  name: words,
  description: words,
  term_uri: link.optional(),
  taxonomy_id: uuid.optional(),
  taxonomy: words.optional(),
});

/** A list of words that services are sorted by. */
export const taxonomy = z.strictObject({ id: uuid, name: words, description: words });

const attribute = z.strictObject({
  id: uuid,
  link_id: uuid.optional(),
  link_entity: z.literal('service').optional(),
  taxonomy_term: taxonomyTerm,
});

const listed = {
  id: uuid,
  organization_id: uuid,
  name: words,
  alternate_name: words.optional(),
  description: words.optional(),
  url: link.optional(),
  email: z.email().optional(),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  minimum_age: age.optional(),
  maximum_age: age.optional(),
  assured_date: day.optional(),
  last_modified: z.iso.datetime().optional(),
  organization,
};

const agesInOrder = (one: { minimum_age?: number | undefined; maximum_age?: number | undefined }) =>
  one.minimum_age === undefined ||
  one.maximum_age === undefined ||
  one.maximum_age >= one.minimum_age;
const AGES_TURNED = { path: ['maximum_age'], message: 'this must not be less than minimum_age' };

/** A service as the list of all services has it: one value for each field, and its organisation. */
export const listedService = z.strictObject(listed).refine(agesInOrder, AGES_TURNED);

/**
 * A service whole. `application_process`, `eligibility_description`, `fees_description` and `phones`
 * are fields of the parent standard (HSDS 3.0) that the UK profile neither asks for nor refuses.
 */
export const fullService = z
  .strictObject({
    ...listed,
    application_process: words.optional(),
    eligibility_description: words.optional(),
    fees_description: words.optional(),
    phones: z.array(phone).min(1).optional(),
    schedules: z.array(schedule).min(1).optional(),
    service_areas: z.array(serviceArea).min(1).optional(),
    cost_options: z.array(costOption).min(1).optional(),
    attributes: z.array(attribute).min(1).optional(),
  })
  .refine(agesInOrder, AGES_TURNED);

/** One page of a list. This site puts everything on one page, which a static host can keep true. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z
    .strictObject({
      total_items: z.int().min(0),
      total_pages: z.int().min(1),
      page_number: z.int().min(1),
      size: z.int().min(0),
      first_page: z.boolean(),
      last_page: z.boolean(),
      empty: z.boolean(),
      contents: z.array(item),
    })
    .refine((page) => page.size === page.contents.length, {
      path: ['size'],
      message: 'this is not the number of entries on the page',
    })
    .refine((page) => page.empty === (page.total_items === 0), {
      path: ['empty'],
      message: 'this does not fit total_items',
    });

/** What the feed says of itself at its first address. */
export const feedAbout = z.strictObject({
  version: z.literal('HSDS-UK-3.0'),
  profile: link,
  openapi_url: link,
});

/** A service in full, checked. */
export type FullService = z.infer<typeof fullService>;
/** A service in the list, checked. */
export type ListedService = z.infer<typeof listedService>;
/** When a service is open, as the standard says it. */
export type Schedule = z.infer<typeof schedule>;
/** A word that services are sorted by. */
export type TaxonomyTerm = z.infer<typeof taxonomyTerm>;
