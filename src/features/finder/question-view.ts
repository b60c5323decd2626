import type { Pebble } from '#components/links/Pebbles.tsx';
import type { Answers } from '#lib/finder-path.ts';
import { fill } from '#lib/text.ts';
import { isCalm, isDangerSaid } from './calm.ts';
import type { FinderData } from './finder-data.ts';
import {
  addressOf,
  answersIn,
  answersOf,
  codeOfAnswers,
  forSomeoneElse,
  isForSomeoneElse,
  stepsOf,
  type Question,
} from './walk.ts';

/** What every page of the finder has. Addresses are paths. */
export interface Place {
  /** The page’s title: it names no feeling. */
  pageTitle: string;
  address: string;
  /** The page before; none on the first. */
  back?: string;
  /** The same page for somebody else. */
  someoneElse?: string;
  /** No landscape: it is about danger. */
  calm: boolean;
  /** An answer before it says that somebody may not be safe. */
  danger: boolean;
}

/** A page that asks. */
export interface QuestionView extends Place {
  kind: 'question';
  title: string;
  hint?: string;
  answers: Pebble[];
  /** It is the question of whether somebody is safe. */
  safety: boolean;
  /** How many have been answered. */
  step: number;
}

/** Where the page after some answers stands among the others. */
export function placeOf(data: FinderData, answers: Answers): Place {
  const { questions, words } = data;
  const steps = stepsOf(questions, answers);
  const other = forSomeoneElse(questions, answers);
  const start = steps.length === 0;
  return {
    pageTitle: start
      ? words.finder.title
      : fill(words.finder.step, { code: codeOfAnswers(answers) }),
    address: addressOf(answers),
    ...(start
      ? {}
      : {
          back: addressOf(answersIn(steps.slice(0, -1))),
          // Who it is for can be chosen again where it is for somebody else already.
          someoneElse: addressOf(other ?? {}),
        }),
    calm: isCalm(data, answers),
    danger: isDangerSaid(data, answers),
  };
}

/** The page that asks a question. */
export function questionView(data: FinderData, answers: Answers, question: Question): QuestionView {
  const steps = stepsOf(data.questions, answers);
  const other = isForSomeoneElse(steps);
  const labelOf = (id: string): string => {
    const answer = question.answers.find((one) => one.id === id);
    if (answer === undefined) return question.unsure;
    return (other ? answer.label_else : undefined) ?? answer.label;
  };
  return {
    kind: 'question',
    ...placeOf(data, answers),
    title: (other ? question.title_else : undefined) ?? question.title,
    ...(question.hint === undefined ? {} : { hint: question.hint }),
    answers: answersOf(question).map((id, index) => ({
      href: addressOf({ ...answers, [question.id]: id }),
      label: labelOf(id),
      open: index === question.answers.length,
    })),
    safety: question.role === 'safety',
    step: steps.length,
  };
}
