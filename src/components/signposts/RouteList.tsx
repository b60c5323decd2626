import { Button } from '../links/Button.tsx';
import { mayShowNumber } from '#lib/trust.ts';
import { routeHref } from '#lib/telephone.ts';
import { fill } from '#lib/text.ts';
import type { ContactRoute } from '#schemas/parts/contact-route.ts';
import type { Provenance } from '#schemas/parts/provenance.ts';
import type { Words } from '#schemas/site/words.ts';
import { hoursLine } from './hours-text.ts';
import './RouteList.css';

interface Props {
  routes: readonly ContactRoute[];
  provenance: Provenance;
  words: Words;
}

const isOutside = (route: ContactRoute): boolean => route.type === 'web' || route.type === 'chat';

/** What to do once in touch: choose an option, send a word, ask somebody to refer. */
function instruction(route: ContactRoute, words: Words): string | undefined {
  if (route.type === 'phone' && route.option !== undefined)
    return fill(words.services.option, { option: route.option });
  if (route.type === 'text' && route.keyword !== undefined)
    return fill(words.services.keyword, { keyword: route.keyword });
  if (route.type === 'referral') return `${route.by}. ${route.how}`;
  if (route.type === 'visit')
    return route.access === undefined ? route.address : `${route.address}. ${route.access}`;
  return undefined;
}

/** When a route can be used; a page that is only read needs no hours. */
const whenOpen = ({ type, hours }: ContactRoute, words: Words): string =>
  type === 'web' && hours.type === 'always' ? words.services.always_read : hoursLine(hours, words);

function RouteBody({ route, words }: { route: ContactRoute; words: Words }) {
  const href = routeHref(route);
  const number = 'number' in route ? route.number : undefined;
  const leaves = isOutside(route) ? { leaves: words.site.new_site } : {};
  return (
    <>
      <h3 className="route-title">{route.label}</h3>
      {number !== undefined && href !== undefined && (
        <a className="route-number number" href={href} aria-label={`${route.label}: ${number}`}>
          {number}
        </a>
      )}
      {number === undefined && href !== undefined && (
        <p>
          <Button href={href} kind="second" {...leaves}>
            {route.type === 'email' ? route.address : words.ways[route.type]}
            <span className="visually-hidden">: {route.label}</span>
          </Button>
        </p>
      )}
    </>
  );
}

/** The ways to reach a service, best first, each with its hours, cost and one thing to know. */
export const RouteList = ({ routes, provenance, words }: Props) => (
  <ul className="routes plain-list">
    {routes.map((route) => {
      const shown = mayShowNumber(route, provenance);
      const told = instruction(route, words);
      return (
        <li key={`${route.type} ${route.label}`} className="route flow">
          {shown ? (
            <RouteBody route={route} words={words} />
          ) : (
            <h3 className="route-title">{route.label}</h3>
          )}
          {!shown && <p>{words.services.number_hidden}</p>}
          {shown && told !== undefined && <p>{told}</p>}
          <p className="meta">
            {whenOpen(route, words)}
            {shown && route.cost !== 'unknown' && <>. {words.costs[route.cost]}</>}
          </p>
          {route.note !== undefined && <p>{route.note}</p>}
        </li>
      );
    })}
  </ul>
);
