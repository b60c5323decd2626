import { Button } from '../links/Button.tsx';
import { hasSureHours, mayShowNumber } from '#lib/trust.ts';
import { routeHref } from '#lib/telephone.ts';
import type { ContactRoute } from '#schemas/parts/contact-route.ts';
import type { Provenance } from '#schemas/parts/provenance.ts';
import type { Words } from '#schemas/site/words.ts';
import { hoursLine } from './hours-text.ts';
import { openFactsOfRoute } from './open-facts.ts';
import { OpenNow } from './OpenNow.tsx';
import { routeInstruction, routeNumber } from './route-text.ts';
import './RouteList.css';

interface Props {
  routes: readonly ContactRoute[];
  provenance: Provenance;
  words: Words;
}

/** When a route can be used; a page that is only read needs no hours. */
const whenOpen = ({ type, hours }: ContactRoute, words: Words): string =>
  type === 'web' && hours.type === 'always' ? words.services.always_read : hoursLine(hours, words);

/** The link that a route is: a large number, an address, or a button to another site. */
function RouteLink({ route, words }: { route: ContactRoute; words: Words }) {
  const href = routeHref(route);
  if (href === undefined) return <h3 className="route-title">{route.label}</h3>;
  if (route.type === 'web' || route.type === 'chat') {
    return (
      <h3 className="route-title">
        <Button href={href} leaves={words.site.new_site}>
          {route.label}
        </Button>
      </h3>
    );
  }
  const shown = routeNumber(route) ?? '';
  return (
    <>
      <h3 className="route-title">{route.label}</h3>
      <a
        className={`route-${route.type} number`}
        href={href}
        aria-label={`${route.label}: ${shown}`}
      >
        {shown}
      </a>
    </>
  );
}

/** The ways to reach a service, best first, each with its hours, cost and one thing to know. */
export const RouteList = ({ routes, provenance, words }: Props) => (
  <ul className="routes plain-list">
    {routes.map((route) => {
      const shown = mayShowNumber(route, provenance);
      const told = routeInstruction(route, words);
      const facts = openFactsOfRoute(route, provenance);
      return (
        <li key={`${route.type} ${route.label}`} className="route flow">
          {shown ? (
            <RouteLink route={route} words={words} />
          ) : (
            <h3 className="route-title">{route.label}</h3>
          )}
          {!shown && <p>{words.services.number_hidden}</p>}
          {shown && told !== undefined && <p>{told}</p>}
          {facts !== undefined && <OpenNow facts={facts} />}
          <p className="meta">
            {whenOpen(route, words)}
            {shown && route.cost !== 'unknown' && <>. {words.costs[route.cost]}</>}
          </p>
          {!hasSureHours(route, provenance) && <p>{words.services.hours_old}</p>}
          {route.note !== undefined && <p>{route.note}</p>}
        </li>
      );
    })}
  </ul>
);
