import { fill } from '#lib/text.ts';
import type { ContactRoute } from '#schemas/parts/contact-route.ts';
import type { Words } from '#schemas/site/words.ts';

/** The number or the mailbox that a tap opens, as people read it; a page goes by its label. */
export function routeNumber(route: ContactRoute): string | undefined {
  if ('number' in route) return route.number;
  return route.type === 'email' ? route.address : undefined;
}

/** What to do once in touch: choose an option, send a word, go somewhere, ask somebody to refer. */
export function routeInstruction(route: ContactRoute, words: Words): string | undefined {
  if (route.type === 'phone' && route.option !== undefined)
    return fill(words.services.option, { option: route.option });
  if (route.type === 'text' && route.keyword !== undefined)
    return fill(words.services.keyword, { keyword: route.keyword });
  if (route.type === 'referral') return `${route.by}. ${route.how}`;
  if (route.type === 'visit')
    return [route.address, route.access].filter((one) => one !== undefined).join('. ');
  return undefined;
}
