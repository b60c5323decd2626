/**
 * What this site reads of another directory’s HSDS-UK 3.0 feed. It asks for little and passes over
 * fields it does not know: feeds differ. What it reads it checks, field by field, so that a bad
 * record is told with its place and the others still come in.
 */
import { z } from 'zod';

const words = z.string().trim().min(1);
const optional = <T extends z.ZodType>(schema: T) => schema.nullish();

const phone = z.object({ number: words, description: optional(words), type: optional(words) });

const schedule = z.object({
  freq: optional(z.string()),
  byday: optional(z.string()),
  opens_at: optional(z.string()),
  closes_at: optional(z.string()),
  valid_from: optional(z.string()),
  valid_to: optional(z.string()),
});

const attribute = z.object({ taxonomy_term: optional(z.object({ name: words })) });

/** A service of another feed. */
export const foreignService = z.object({
  id: z.uuid('the id is not a UUID'),
  name: words,
  description: optional(z.string()),
  url: optional(z.url({ protocol: /^https?$/, error: 'url is not a whole web address' })),
  email: optional(z.email('email is not an email address')),
  status: optional(z.string()),
  minimum_age: optional(z.number('minimum_age is not a number').min(0).max(120)),
  maximum_age: optional(z.number('maximum_age is not a number').min(0).max(120)),
  assured_date: optional(z.iso.date('assured_date is not a day as 2026-03-01')),
  fees_description: optional(z.string()),
  organization: optional(z.object({ name: words })),
  phones: optional(z.array(phone)),
  schedules: optional(z.array(schedule)),
  attributes: optional(z.array(attribute)),
});

/** One page of another feed’s list; its entries are checked one by one. */
export const foreignPage = z.object({
  total_pages: z.int().min(1).default(1),
  contents: z.array(z.unknown()),
});

/** A service of another feed, checked. */
export type ForeignService = z.infer<typeof foreignService>;
