import { z } from 'zod';
import { choice, line, webAddress } from './field.ts';
import { openingHours } from './opening-hours.ts';
import { provenance } from './provenance.ts';

/** What getting in touch this way costs, and whether a phone bill can show it. */
export const COSTS = {
  free: 'Free',
  'free-not-on-bill': 'Free, and it does not show on a phone bill',
  'may-show-on-bill': 'Not free, and it may show on a phone bill',
  standard: 'Costs the same as a normal call or text',
  unknown: 'Cost not confirmed',
} as const;

/** Numbers as people say them: figures in groups, spaces between. Always text, so that no first 0 is lost. */
const number = (hint: string) =>
  z
    .string('put the number in quote marks, or the first 0 is lost')
    .regex(
      /^\d{2,6}( \d{2,6}){0,3}$/,
      'write the number in figures and spaces, for example "0800 1111"',
    )
    .meta({ label: 'Number', hint, widget: 'phone' });

const shared = {
  label: line(
    'What to call it',
    'For example "Call Childline". Says what happens when it is tapped.',
    60,
  ),
  note: line('Note', 'One thing to know before using it.', 200).optional(),
  hours: openingHours,
  cost: choice(COSTS, 'Cost', 'What it costs the person who gets in touch.').default('unknown'),
  provenance: provenance.optional(),
};

const phone = z
  .strictObject({
    type: z.literal('phone'),
    ...shared,
    number: number('In the groups people say it, for example "0800 1111".'),
    option: line('Option to choose', 'If a menu answers: for example "option 2".', 30).optional(),
  })
  .meta({ label: 'Phone', hint: 'A number to call.' });

const text = z
  .strictObject({
    type: z.literal('text'),
    ...shared,
    number: number('The number to text, for example "85258".'),
    keyword: line(
      'Word to send',
      'If a certain word is needed, for example "SHOUT".',
      20,
    ).optional(),
  })
  .meta({ label: 'Text', hint: 'A number to text.' });

const chat = z
  .strictObject({
    type: z.literal('chat'),
    ...shared,
    url: webAddress('Address', 'The page the chat starts on.'),
  })
  .meta({ label: 'Chat', hint: 'Typing with a person, on the web.' });

const email = z
  .strictObject({
    type: z.literal('email'),
    ...shared,
    address: z
      .email()
      .meta({ label: 'Email address', hint: 'A shared mailbox, never a person’s own.' }),
  })
  .meta({ label: 'Email', hint: 'A shared mailbox.' });

const web = z
  .strictObject({
    type: z.literal('web'),
    ...shared,
    url: webAddress('Address', 'The page on their site that helps most.'),
  })
  .meta({ label: 'Website', hint: 'A page to read, or a form to fill in.' });

const visit = z
  .strictObject({
    type: z.literal('visit'),
    ...shared,
    address: line('Address', 'Street, town and postcode on one line.', 160),
    access: line(
      'Getting in',
      'Step-free way in, toilets, what to expect at the door.',
      200,
    ).optional(),
  })
  .meta({ label: 'Visit', hint: 'A place to walk in to.' });

const referral = z
  .strictObject({
    type: z.literal('referral'),
    ...shared,
    by: line('Who can refer', 'For example "A parent, a teacher or a GP".', 120),
    how: line('How', 'What that person does.', 240),
  })
  .meta({ label: 'Referral', hint: 'Somebody else puts you in touch.' });

/**
 * One way to get in touch. A number under a provenance that `lib/trust.ts` does not pass is kept
 * here but never printed: the page shows the name and the site instead.
 */
export const contactRoute = z
  .discriminatedUnion('type', [phone, text, chat, email, web, visit, referral])
  .meta({ label: 'Way to get in touch', hint: 'One way to reach the service.' });

/** The inferred shape of {@link contactRoute}. */
export type ContactRoute = z.infer<typeof contactRoute>;
