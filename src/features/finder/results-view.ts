import type { Pebble } from '#components/links/Pebbles.tsx';
import type { Answers } from '#lib/finder-path.ts';
import { fill, joinWords } from '#lib/text.ts';
import type { FinderData, Person, UrgentCall, Way } from './finder-data.ts';
import { matchOutcomes, type Match } from './match-outcomes.ts';
import { placeOf, type Place } from './question-view.ts';
import { addressOf, answersIn, isForSomeoneElse, stepsOf, type Step } from './walk.ts';

/** One outcome as a reader sees it. */
export interface Group {
  id: string;
  title: string;
  text?: string;
  urgent: boolean;
  /** Why it is shown. */
  because: string;
  /** Calls and texts to make at once; only where it is urgent. */
  calls: UrgentCall[];
  people: Person[];
}

/** One answer, and where to change it. */
export interface Said {
  question: string;
  answer: string;
  change: string;
}

/** The page at the end of a path. */
export interface ResultsView extends Place {
  kind: 'results';
  said: Said[];
  groups: Group[];
  needs: Pebble[];
}

/** Which ways come first after an answer to “how”; an answer not named here changes nothing. */
const FIRST: Readonly<Record<string, readonly Way['type'][]>> = {
  phone: ['phone'],
  text: ['text', 'chat'],
};

const wantedWays = (steps: readonly Step[]): readonly Way['type'][] =>
  steps.flatMap(({ question, answer }) => (question.role === 'how' ? (FIRST[answer] ?? []) : []));

/** Things that pass a test before those that do not, otherwise as they were. */
const before = <Thing>(things: readonly Thing[], test: (thing: Thing) => boolean): Thing[] => [
  ...things.filter(test),
  ...things.filter((thing) => !test(thing)),
];

function saidOf(steps: readonly Step[]): Said[] {
  const other = isForSomeoneElse(steps);
  return steps.map(({ question, answer }, index) => {
    // Who it is for is said by the person who answers, in any case.
    const theirs = other && question.role !== 'who';
    const given = question.answers.find(({ id }) => id === answer);
    const label = theirs ? (given?.label_else ?? given?.label) : given?.label;
    return {
      question: (theirs ? question.title_else : undefined) ?? question.title,
      answer: label ?? question.unsure,
      change: addressOf(answersIn(steps.slice(0, index))),
    };
  });
}

/** The urgent contacts among some services, in their order. */
const callsOf = ({ urgent }: FinderData, ids: readonly string[]): UrgentCall[] =>
  ids.flatMap((id) => urgent.filter(({ service }) => service === id));

function peopleOf(
  data: FinderData,
  ids: readonly string[],
  wanted: readonly Way['type'][],
): Person[] {
  const listed = ids.flatMap((id) => data.services[id] ?? []);
  const people = before(listed, ({ late }) => !late);
  const fits = ({ type }: Way) => wanted.includes(type);
  return before(people, ({ ways }) => ways.some(fits)).map((person) => ({
    ...person,
    ways: before(person.ways, fits),
  }));
}

/** A card does not repeat a call that stands as a button above it. */
const withoutCalls = (people: readonly Person[], calls: readonly UrgentCall[]): Person[] =>
  people.map((person) => ({
    ...person,
    ways: person.ways.filter(({ href }) => !calls.some((call) => call.href === href)),
  }));

/** The matches as groups; a service stands in the first that offers it. */
function groupsOf(data: FinderData, matches: readonly Match[], steps: readonly Step[]): Group[] {
  const seen = new Set<string>();
  const { finder, and } = data.words;
  return matches.map(({ outcome: { id, title, text, urgent, services }, reasons }) => {
    const own = services.filter((service) => !seen.has(service));
    for (const service of own) seen.add(service);
    const calls = urgent ? callsOf(data, own) : [];
    return {
      id,
      title,
      ...(text === undefined ? {} : { text }),
      urgent,
      because:
        reasons.length === 0
          ? finder.always
          : fill(finder.because, { reasons: joinWords(reasons, and) }),
      calls,
      people: withoutCalls(peopleOf(data, own, wantedWays(steps)), calls),
    };
  });
}

/** The page at the end of a path: who can help, and why they are shown. */
export function resultsView(data: FinderData, answers: Answers): ResultsView {
  const steps = stepsOf(data.questions, answers);
  const matches = matchOutcomes(data.questions, data.outcomes, answers);
  const needs = [...new Set(matches.flatMap(({ outcome }) => outcome.needs))];
  return {
    kind: 'results',
    ...placeOf(data, answers),
    said: saidOf(steps),
    groups: groupsOf(data, matches, steps),
    needs: needs.flatMap((id) => data.needs[id] ?? []),
  };
}
