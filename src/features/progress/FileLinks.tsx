import { Disclosure } from '#components/words/Disclosure.tsx';
import { COLUMNS } from '#lib/scorecard/files.ts';
import type { Words } from '#schemas/site/words.ts';
import './FileLinks.css';

interface Props {
  title: string;
  /** The files’ address without its ending. */
  file: string;
  words: Words;
}

/** The figures as files, and what the columns in them mean. */
export const FileLinks = ({ title, file, words }: Props) => {
  const { progress, columns } = words;
  return (
    <div className="file-links flow">
      <h2>{title}</h2>
      <p>{progress.files_text}</p>
      <p className="cluster">
        <a className="button button-second" href={`${file}.csv`}>
          {progress.csv}
        </a>
        <a className="button button-second" href={`${file}.json`}>
          {progress.json}
        </a>
      </p>
      <Disclosure title={progress.columns}>
        <dl>
          {COLUMNS.map((column) => (
            <div key={column}>
              <dt>
                <code>{column}</code>
              </dt>
              <dd>{columns[column]}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </div>
  );
};
