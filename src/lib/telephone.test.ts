import { expect, it } from 'vitest';
import { contactRoute } from '#schemas/parts/contact-route.ts';
import { routeHref } from './telephone.ts';

const hours = { type: 'always' };

it.each([
  [{ type: 'phone', label: 'Call', number: '0800 1111' }, 'tel:08001111'],
  [{ type: 'text', label: 'Text', number: '85258', keyword: 'SHOUT' }, 'sms:85258?body=SHOUT'],
  [{ type: 'text', label: 'Text', number: '88247' }, 'sms:88247'],
  [{ type: 'email', label: 'Email', address: 'help@example.org' }, 'mailto:help@example.org'],
  [{ type: 'chat', label: 'Chat', url: 'https://example.org/chat' }, 'https://example.org/chat'],
  [{ type: 'visit', label: 'Visit', address: 'Trinity Road, Bootle' }, undefined],
])('%o opens %s', (route, expected) => {
  expect(routeHref(contactRoute.parse({ ...route, hours }))).toBe(expected);
});

it('refuses a number that lost its quote marks, and says how to mend it', () => {
  const result = contactRoute.safeParse({ type: 'phone', label: 'Call', number: 8001111, hours });
  expect(result.error?.issues[0]?.message).toContain('quote marks');
});
