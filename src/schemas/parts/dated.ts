import { day, type Rule } from './field.ts';

/** Fields that publish and expire an entry: spread them into a schema that has {@link expiresAfterPublish}. */
export const dated = {
  publish_on: day('Publish on', 'The first day that readers see this.'),
  expire_on: day('Take down on', 'The first day that readers no longer see this.'),
};

/** Rule for entries with {@link dated} fields: they come down after they go up. */
export const expiresAfterPublish: Rule<{ publish_on: string; expire_on: string }> = [
  (entry) => entry.expire_on > entry.publish_on,
  { path: ['expire_on'], message: 'this must be after the day it is published' },
];
