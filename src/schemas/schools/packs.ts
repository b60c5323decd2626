import { z } from 'zod';
import { id, line, prose, references } from '../parts/field.ts';

/** A ready-made pack to print, such as the tutor-time kit. */
export const pack = z.strictObject({
  id,
  title: line('Title', 'What the pack is for.', 90),
  lede: prose('Summary', 'Who it is for and when to use it.', 320),
  resources: references('resources', 'Resources', 'In the order printed.'),
  services: references('services', 'Services', 'In the order printed.'),
});
