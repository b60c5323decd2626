import { describe, expect, it } from 'vitest';
import { finderData } from '#features/finder/finder-data.ts';
import { viewOf, type View } from '#features/finder/view.ts';
import type { ResultsView } from '#features/finder/results-view.ts';
import { addressOf, allStates, stepsOf } from '#features/finder/walk.ts';
import { urgentLinks } from '#features/help/urgent-links.ts';
import type { Answers } from '#lib/finder-path.ts';
import { routesOf } from '#lib/reach.ts';
import { loadGraph } from '../support/load-graph.ts';
import { measureReading } from '#lib/reading.ts';

const graph = loadGraph();
const data = finderData(graph, urgentLinks(graph), '2026-11-22');
const states = allStates(data.questions);
const views: readonly { answers: Answers; view: View }[] = states.map((answers) => ({
  answers,
  view: viewOf(data, answers),
}));
const ends = views.flatMap(({ answers, view }) =>
  view.kind === 'results' ? [{ answers, view }] : [],
);

/** The paths on which something is not as it should be, as answers. */
const pathsWhere = (wrong: (view: ResultsView, answers: Answers) => boolean) =>
  ends
    .filter(({ view, answers }) => wrong(view, answers))
    .map(({ answers }) => Object.values(answers).join(' → '));

const idsIn = ({ groups }: ResultsView): string[] =>
  groups.flatMap(({ people }) =>
    people.map(({ summary }) => summary.href.split('/').at(-2) ?? ''),
  );

const HUMAN = new Set(['phone', 'text', 'chat', 'visit']);

const isHuman = (id: string): boolean =>
  routesOf(graph.get('services', id).data).shown.some(({ type }) => HUMAN.has(type));

const isTyped = (type: string | undefined): boolean => type === 'text' || type === 'chat';

const firstPerson = ({ groups }: ResultsView) => groups[0]?.people[0];

describe('every path of the finder', () => {
  it('is walked, each page at an address of its own', () => {
    console.log(`The finder has ${ends.length} paths on ${states.length} pages.`);
    expect(ends.length).toBeGreaterThan(200);
    expect(new Set(states.map(addressOf)).size).toBe(states.length);
  });

  it('ends, after at most five questions', () => {
    const lengths = ends.map(({ answers }) => stepsOf(data.questions, answers).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(5);
    expect(ends.length + views.filter(({ view }) => view.kind === 'question').length).toBe(
      states.length,
    );
  });

  it('ends with at least two services where a person can be reached by a route that is shown', () => {
    expect(pathsWhere((view) => idsIn(view).filter(isHuman).length < 2)).toEqual([]);
  });

  it('has a person to call, text or chat with in one tap', () => {
    const taps = ({ groups }: ResultsView) =>
      groups.flatMap(({ calls, people }) => [
        ...calls,
        ...people.flatMap(({ ways }) => ways.filter(({ type }) => HUMAN.has(type))),
      ]);
    expect(pathsWhere((view) => taps(view).length < 2)).toEqual([]);
  });

  it('says of every result why it is shown', () => {
    expect(pathsWhere(({ groups }) => groups.some(({ because }) => because === ''))).toEqual([]);
    expect(pathsWhere(({ groups }) => groups.length === 0)).toEqual([]);
  });

  it('repeats every answer, each with a page to change it on', () => {
    const known = new Set(states.map(addressOf));
    expect(
      pathsWhere(
        ({ said }, answers) =>
          said.length !== Object.keys(answers).length ||
          said.some(({ change }) => !known.has(change)),
      ),
    ).toEqual([]);
  });
});

describe('after an answer of danger', () => {
  const danger = (answers: Answers) => answers['safe'] !== undefined && answers['safe'] !== 'ok';

  it('the calls and texts that are always open come first, and nothing is playful', () => {
    expect(
      pathsWhere(
        ({ groups, calm }, answers) =>
          danger(answers) && (!calm || groups[0]?.urgent !== true || groups[0].calls.length === 0),
      ),
    ).toEqual([]);
    expect(pathsWhere(({ calm }, answers) => calm && !danger(answers))).toEqual([]);
  });

  it('somebody under 18 who is hurt reads that it is not their fault, with Childline first', () => {
    const young = ends.find(
      ({ answers }) => answers['who'] === 'me' && answers['age'] === 'under-18',
    );
    const [first] = young?.view.groups ?? [];
    expect(first?.title).toMatch(/not your fault/);
    expect(first?.text).toMatch(/never OK/);
    expect(first?.calls[0]?.href).toBe('tel:08001111');
  });

  it('nobody is sent to a service for other ages first', () => {
    const toOf = (id = '') => graph.get('services', id).data.ages.to ?? 120;
    const first = (view: ResultsView) => idsIn(view)[0];
    expect(
      pathsWhere((view, { age, who }) => {
        if (age === 'over-17') return toOf(first(view)) < 19;
        return (who === 'child' || who === 'pupil') && first(view) === 'childline';
      }),
    ).toEqual([]);
  });
});

/** What urgent results name that needs no “Leave this page”, and why. */
const HARMLESS: Readonly<Record<string, string>> = {
  'emergency-999': 'Everybody knows the number; its page is short and says nothing of a reader.',
  'nhs-111': 'The number for any illness.',
  counselling: 'Talking to somebody is for anything.',
};

describe('what an urgent result leads to', () => {
  it('can be left in a hurry, if being found there could be dangerous', () => {
    const named = data.outcomes
      .filter(({ id, urgent }) => urgent && id !== 'danger-now')
      .flatMap(({ needs, services }) => [
        ...needs.map((id) => graph.get('needs', id)),
        ...services.map((id) => graph.get('services', id)),
      ]);
    const open = new Set(named.filter(({ data: one }) => !one.sensitive).map(({ id }) => id));
    expect([...open].toSorted()).toEqual(Object.keys(HARMLESS).toSorted());
  });
});

describe('the answer to how', () => {
  it('of typing leads to a text or a chat first', () => {
    expect(
      pathsWhere((view, { how }) => {
        const type = firstPerson(view)?.ways[0]?.type;
        return how === 'text' && !isTyped(type);
      }),
    ).toEqual([]);
  });

  it('of the phone leads to a call first', () => {
    expect(
      pathsWhere((view, { how }) => how === 'phone' && firstPerson(view)?.ways[0]?.type !== 'phone'),
    ).toEqual([]);
  });
});

describe('the answer of face to face', () => {
  const routesFirst = (view: ResultsView) => {
    const [first = ''] = idsIn(view);
    return routesOf(graph.get('services', first).data).shown.map(({ type }) => type);
  };

  it('leads first to somebody to go to, or to ask', () => {
    expect(
      pathsWhere(
        (view, { how }) =>
          how === 'visit' &&
          !routesFirst(view).some((type) => type === 'visit' || type === 'referral'),
      ),
    ).toEqual([]);
  });

  it('says plainly that we know no address, for as long as we know none', () => {
    const isKnown = data.outcomes.some(({ services }) =>
      services.some((id) =>
        routesOf(graph.get('services', id).data).shown.some(({ type }) => type === 'visit'),
      ),
    );
    const visits = ['talk-visit', 'child-visit'];
    const saying = visits.filter((id) =>
      data.outcomes.find((one) => one.id === id)?.text?.includes('don’t know an address'),
    );
    expect(saying).toEqual(isKnown ? [] : visits);
  });
});

describe('every page of the finder', () => {
  it('has an address and a title with no word of a need in it', () => {
    const words = graph
      .all('needs')
      .flatMap(({ id, data: need }) => [id, ...`${need.title} ${need.topic}`.split(/[\s,]+/)])
      .map((word) => word.toLowerCase())
      .filter((word) => word.length > 4);
    const told = views.flatMap(({ view }) =>
      `${view.address} ${view.pageTitle}`.toLowerCase().split(/[\s/,]+/),
    );
    const allowed = new Set(data.words.finder.title.toLowerCase().split(' '));
    const shown = new Set(told.filter((word) => !allowed.has(word)));
    expect(words.filter((word) => shown.has(word))).toEqual([]);
  });

  it('has a title of its own', () => {
    expect(new Set(views.map(({ view }) => view.pageTitle)).size).toBe(views.length);
  });

  it('offers somebody else’s place and a step back, on pages that are there', () => {
    const known = new Set(states.map(addressOf));
    const links = views.slice(1).flatMap(({ view }) => [view.back, view.someoneElse]);
    expect(links.filter((link) => link === undefined || !known.has(link))).toEqual([]);
  });

  it('shows every outcome on some path', () => {
    const shown = new Set(ends.flatMap(({ view }) => view.groups.map(({ id }) => id)));
    expect(data.outcomes.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });
});

describe('the words of the finder', () => {
  const ageOf = (texts: readonly (string | undefined)[]) =>
    measureReading(texts.flatMap((text) => text ?? []).map((text) => `${text}.`)).age;

  it('can be read at 11, and at 9 where it is urgent', () => {
    const urgent = data.outcomes.filter((outcome) => outcome.urgent);
    const other = data.outcomes.filter((outcome) => !outcome.urgent);
    expect(ageOf(urgent.flatMap(({ title, text }) => [title, text]))).toBeLessThanOrEqual(9);
    expect(ageOf(other.flatMap(({ title, text }) => [title, text]))).toBeLessThanOrEqual(11);
    const asked = data.questions.flatMap(({ title, hint, answers }) => [
      title,
      hint,
      ...answers.map(({ label }) => label),
    ]);
    expect(ageOf(asked)).toBeLessThanOrEqual(9);
  });
});
