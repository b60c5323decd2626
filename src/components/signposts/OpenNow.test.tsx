import { describe, expect, it } from 'vitest';
import { ALWAYS, makeEntry, OLD, SURE } from '#tests/support/entries.ts';
import { render } from '#tests/support/render.tsx';
import { words } from '#tests/support/words.ts';
import { openFactsOf, openFactsOfRoute } from './open-facts.ts';
import { OpenNow } from './OpenNow.tsx';
import { RouteList } from './RouteList.tsx';
import { summariseService } from './service-card.ts';
import { ServiceCard } from './ServiceCard.tsx';

const WEEK = {
  type: 'weekly',
  weekly: [{ days: ['mon'], ranges: [{ opens: '09:00', closes: '17:00' }] }],
  note: 'A note for readers.',
};

const call = { type: 'phone', label: 'Call', hours: WEEK, number: '0800 1111' };
const text = { type: 'text', label: 'Text', hours: { type: 'unconfirmed' }, number: '85258' };
const chat = { type: 'chat', label: 'Chat', hours: WEEK, url: 'https://example.org/chat' };
const web = { type: 'web', label: 'Read', hours: ALWAYS, url: 'https://example.org/' };

const serviceWith = (routes: readonly object[], provenance: object = SURE) =>
  makeEntry('services', 'line', { routes, provenance });

const factsOf = (routes: readonly object[], provenance?: object) =>
  openFactsOf(serviceWith(routes, provenance).data);

const typesOf = (...args: Parameters<typeof factsOf>) =>
  factsOf(...args)?.hours.map(({ type }) => type);

describe('what may be claimed of a service', () => {
  it('is nothing where no person answers, or no hours are sure', () => {
    expect(factsOf([web])).toBeUndefined();
    expect(factsOf([text, web])).toBeUndefined();
    expect(factsOf([chat], OLD)).toBeUndefined();
  });

  it('goes by routes with a person only: a page to read is no one', () => {
    expect(typesOf([call, web])).toEqual(['weekly']);
  });

  it('counts hours that are not sure as not confirmed, so that it is never closed by mistake', () => {
    expect(typesOf([call, text])).toEqual(['weekly', 'unconfirmed']);
    expect(typesOf([call, { ...chat, provenance: OLD }])).toEqual(['weekly', 'unconfirmed']);
  });

  it('counts a number that is hidden as not confirmed, even one that is said to be always open', () => {
    const hidden = { ...call, hours: ALWAYS, provenance: OLD };
    expect(typesOf([hidden, chat])).toEqual(['unconfirmed', 'weekly']);
    expect(factsOf([hidden])).toBeUndefined();
  });

  it('needs no more than one route that is always open', () => {
    expect(typesOf([call, { ...text, hours: ALWAYS }])).toEqual(['always']);
  });

  it('holds until the first of its sure hours is to be checked again', () => {
    const sooner = { ...chat, provenance: { ...SURE, review_by: '2027-01-01' } };
    const unsure = { ...text, provenance: { ...SURE, review_by: '2026-12-01' } };
    expect(factsOf([call, sooner, unsure])?.reviewBy).toBe('2027-01-01');
  });

  it('holds no longer than the service’s own check, even where a route was checked later', () => {
    const { data } = serviceWith([{ ...call, provenance: { ...SURE, review_by: '2028-01-01' } }]);
    const [route] = data.routes;
    expect(openFactsOf(data)?.reviewBy).toBe(SURE.review_by);
    expect(route && openFactsOfRoute(route, data.provenance)?.reviewBy).toBe(SURE.review_by);
  });

  it('leaves out words that only readers need', () => {
    expect(JSON.stringify(factsOf([call]))).not.toContain('note');
  });
});

describe('the line on a page without scripts', () => {
  const elementOf = (facts = factsOf([call]), always?: string) =>
    facts &&
    render(<OpenNow facts={facts} {...(always === undefined ? {} : { always })} />).querySelector(
      'yp-open-now',
    );

  it('claims nothing, and carries its hours and the day of the next check', () => {
    const element = elementOf();
    expect(element?.textContent).toBe('');
    expect(element?.hasAttribute('data-state')).toBe(false);
    expect(element?.getAttribute('class')).toBe('open-now');
    expect(element?.getAttribute('data-review-by')).toBe(SURE.review_by);
    expect(JSON.parse(element?.getAttribute('data-hours') ?? '')).toEqual(factsOf([call])?.hours);
  });

  it('says of hours that never end that somebody is there', () => {
    const element = elementOf(factsOf([{ ...call, hours: ALWAYS }]), words.services.always);
    expect(element?.textContent).toBe(words.services.always);
    expect(element?.getAttribute('data-state')).toBe('open');
  });

  it('is no live region: it must not talk by itself', () => {
    expect(elementOf()?.outerHTML).not.toMatch(/aria-live|role=/);
  });
});

describe('a list of routes', () => {
  const list = (provenance: object = SURE) => {
    const { data } = serviceWith([call, text, web], provenance);
    return render(<RouteList routes={data.routes} provenance={data.provenance} words={words} />);
  };

  it('has the line where a person answers at hours that are sure, and nowhere else', () => {
    const items = [...list().querySelectorAll('.route')];
    expect(items.map((item) => item.querySelector('yp-open-now') !== null)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('has none where the hours come from an old source', () => {
    expect(list(OLD).querySelector('yp-open-now')).toBeNull();
    const [route] = serviceWith([call], OLD).data.routes;
    expect(route && openFactsOfRoute(route, serviceWith([call], OLD).data.provenance)).toBe(
      undefined,
    );
  });
});

describe('a card', () => {
  const card = (hours: object, today: string) => {
    const entry = serviceWith([{ ...call, hours }]);
    return render(<ServiceCard service={summariseService(entry, words, today)} />);
  };

  it('has the line above its facts, and says that somebody is always there only once', () => {
    const root = card(ALWAYS, '2026-11-22');
    expect(root.textContent.split(words.services.always)).toHaveLength(2);
    expect(root.querySelector('yp-open-now')?.nextElementSibling.className).toBe('meta');
  });

  it('has none once the service’s check is long overdue', () => {
    expect(card(WEEK, '2027-05-02').querySelector('yp-open-now')).not.toBeNull();
    expect(card(WEEK, '2027-05-03').querySelector('yp-open-now')).toBeNull();
    expect(card(ALWAYS, '2027-05-03').textContent).not.toContain(words.services.always);
  });
});
