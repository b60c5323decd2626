import type { FinderWords } from './finder-data.ts';
import { Question } from './Question.tsx';
import { Results } from './Results.tsx';
import type { View } from './view.ts';

/** A page of the finder. */
export const FinderPage = ({ view, words }: { view: View; words: FinderWords }) =>
  view.kind === 'question' ? (
    <Question view={view} words={words} />
  ) : (
    <Results view={view} words={words} />
  );
