import { z } from 'zod';
import { id, line, reference, references, webAddress } from '../parts/field.ts';
import { securityContact } from '../parts/security-contact.ts';
import { stage } from '../parts/draft.ts';

const urgentRow = z.strictObject({
  when: line(
    'When',
    'What has happened, for example “Someone is hurt or in danger right now”.',
    70,
  ),
  service: reference('services', 'Service', 'Who to get in touch with then.'),
});

/** The settings of the whole site; there is one file. */
export const settings = z.strictObject({
  id,
  name: line('Name of the site', 'As in the heading of each page.', 40),
  place: line('Place', 'Stands under the name.', 40),
  description: line('For search engines', 'What the site is, in one sentence.', 160),
  stage,
  plan: reference('plan-versions', 'Current plan', 'The plan shown at /plan/.'),
  urgent: z
    .array(urgentRow.meta({ label: 'Urgent contact', hint: 'One way to get help at once.' }))
    .min(1, 'add at least one urgent contact')
    .meta({ label: 'Urgent help', hint: 'In the order shown on the urgent page.' }),
  home_needs: references('needs', 'Needs on the home page', 'Seven or so, in the order shown.'),
  leave_to: webAddress('Leave this page goes to', 'A plain site with nothing personal on it.'),
  security_contact: securityContact.optional(),
});
