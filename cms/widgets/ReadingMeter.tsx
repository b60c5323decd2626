import { hardestSentences, readingOf } from '../check/reading.ts';

/** How old a reader must be to read the words easily, and which sentences are the hardest. */
export const ReadingMeter = ({ text }: { text: string }) => {
  const { words, age, meanSentence } = readingOf(text);
  if (words < 20) return null;
  return (
    <div className="f-meter">
      <p role="status">
        <strong>Reading age: {Math.round(age)}.</strong> For young people: 11 or less; for adults:
        14 or less. About {Math.round(meanSentence)} words in a sentence; 14 or fewer read well.
      </p>
      <details className="f-fold">
        <summary>The sentences that are hardest to read</summary>
        <ol>
          {hardestSentences(text, 3).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      </details>
    </div>
  );
};
