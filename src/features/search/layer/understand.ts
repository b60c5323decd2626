import { normalise } from '#lib/search/words.ts';
import type { Lexicon, LexiconEntry, RiskRule } from '../lexicon/lexicon.ts';
import { audienceOf, preferFor, type Audience } from './audience.ts';
import { makeRiskFinder, type RiskFinder } from './risks.ts';
import { correct, makeSpeller, type Speller } from './spelling.ts';
import { matchTopics, prepareTopics, type Match, type Topics } from './topics.ts';

/** All that stands ready to understand what is typed. */
export interface Layer {
  topics: Topics;
  spell: Speller;
  findRisk: RiskFinder;
}

/** What was typed, as far as the lexicon tells. */
export interface Understanding {
  /** What to look for: as typed, with misspelt words put right. */
  text: string;
  /** Whether a word was put right. */
  isCorrected: boolean;
  audience: Audience;
  /** Why urgent help stands above all else: a rule’s id, or `need` where a crisis need fits best. */
  risk: string | undefined;
  /** Pages that fit, best first. */
  bets: readonly Match[];
}

/** Makes the layer ready: once, when the lexicon has come. */
export function prepareLayer(lexicon: Lexicon): Layer {
  const topics = prepareTopics(lexicon);
  return {
    topics,
    spell: makeSpeller(topics, lexicon.guards),
    findRisk: makeRiskFinder(lexicon.risks),
  };
}

/** A match below this says nothing; one this far below the best is not a bet. */
const FAINT = 0.3;
const FAR = 0.42;
/** From here on a match says what is meant, not only what is near. */
export const SURE = 0.6;
const MOST_BETS = 5;

const betsFrom = (matches: readonly Match[]): Match[] =>
  matches
    .filter(({ score }) => score >= FAINT && score >= (matches[0]?.score ?? 0) * FAR)
    .slice(0, MOST_BETS);

const without = (matches: readonly Match[], entries: readonly LexiconEntry[]): Match[] =>
  matches.filter(({ entry }) => !entries.includes(entry));

/** The needs of a risk come first, unless what was typed names something just as grave, or this very word. */
function putRiskFirst(
  bets: readonly Match[],
  rule: RiskRule,
  entries: Lexicon['entries'],
): Match[] {
  const [best] = bets;
  const needs = rule.needs.flatMap((place) => entries[place] ?? []);
  const urgent = entries.filter(({ address }) => address === '/urgent/');
  const score = Math.max(best?.score ?? 0, 1);
  const isMeant = best !== undefined && (best.isExact || (best.entry.crisis && best.score >= SURE));
  const first = isMeant ? [best] : needs.map((entry) => ({ entry, score, isExact: false }));
  const firsts = [
    ...first,
    ...urgent
      .filter((entry) => first.every((one) => one.entry !== entry))
      .map((entry) => ({ entry, score: score * 0.9, isExact: false })),
  ];
  return [
    ...firsts,
    ...without(
      bets,
      firsts.map(({ entry }) => entry),
    ),
  ];
}

/**
 * Tells what somebody looks for: the typed words first, misspelt ones put right where they are known
 * nowhere, and in any case whether they may not be safe.
 */
export function understand(typed: string, { topics, spell, findRisk }: Layer): Understanding {
  const { language, entries } = topics.lexicon;
  const plain = normalise(typed);
  const corrected = correct(typed, spell);
  const isCorrected = corrected !== plain;
  const audience = audienceOf(typed, language);
  const text = isCorrected ? corrected : plain;
  const matches = preferFor(audience, matchTopics(topics.read(text), topics));
  const rule = findRisk(plain) ?? (isCorrected ? findRisk(corrected) : undefined);
  const bets = rule ? putRiskFirst(betsFrom(matches), rule, entries) : betsFrom(matches);
  const [best] = bets;
  const isCrisis = best?.entry.crisis === true && best.score >= SURE;
  return { text, isCorrected, audience, risk: rule?.id ?? (isCrisis ? 'need' : undefined), bets };
}
