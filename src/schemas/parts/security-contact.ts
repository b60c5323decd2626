import { z } from 'zod';

/** Where somebody who found a weakness can write: an address of the web or of mail (RFC 9116). */
export const securityContact = z
  .string()
  .regex(
    /^(?:https:\/\/\S+|mailto:[^\s@]+@[^\s@]+)$/,
    'write an address that starts with https:// or mailto:',
  )
  .max(200)
  .meta({
    label: 'Contact for security',
    hint: 'Where somebody who found a weakness can write. While it is empty there is no security.txt.',
  });
