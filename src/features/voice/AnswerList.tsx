import { SaidDid } from '#components/voice/SaidDid.tsx';
import type { Entry, Graph } from '#lib/graph.ts';
import type { Words } from '#schemas/site/words.ts';
import './AnswerList.css';

/** An answer and the promises that it is about. */
export interface Answer {
  entry: Entry<'you-said-we-did'>;
  about: readonly Entry<'priorities'>[];
}

/** Every answer with the promises it is about; what was done last comes first. */
export const answersOf = (graph: Graph): Answer[] =>
  graph
    .all('you-said-we-did')
    .toSorted((a, b) => lastDone(b).localeCompare(lastDone(a)))
    .map((entry) => ({ entry, about: graph.linked(entry, 'priorities') }));

const lastDone = ({ data }: Entry<'you-said-we-did'>): string => data.did.at(-1)?.on ?? '';

/** The promises that some answer is about, each once, in the order of the answers. */
export const promisesOf = (answers: readonly Answer[]): Entry<'priorities'>[] => [
  ...new Set(answers.flatMap(({ about }) => about)),
];

/** Answers one below the other, each with links to the promises it is about. */
export const AnswerList = ({ answers, words }: { answers: readonly Answer[]; words: Words }) => (
  <ul className="answer-list plain-list">
    {answers.map(({ entry, about }) => (
      <li key={entry.id} data-about={about.map(({ id }) => id).join(' ')}>
        <SaidDid answer={entry.data} words={words} />
        <p className="answer-about">
          {words.voice.about}:{' '}
          {about.map(({ id, address, data }) => (
            <a key={id} href={address}>
              {data.title}
            </a>
          ))}
        </p>
      </li>
    ))}
  </ul>
);
