import { Table } from '#components/words/Table.tsx';
import { fill } from '#lib/text.ts';
import type { Words } from '#schemas/site/words.ts';
import './DataFiles.css';

/** A collection that is given away. */
export interface OpenFile {
  name: string;
  title: string;
  count: number;
}

interface Props {
  files: readonly OpenFile[];
  words: Words;
}

/** Links to the files of each collection, and to what their columns mean. */
export const DataFiles = ({ files, words: { data } }: Props) => (
  <Table
    columns={[data.what, data.count, data.get]}
    rows={files.map(({ name, title, count }) => ({
      key: name,
      name: title,
      cells: [
        count,
        <ul key="files" className="data-files plain-list">
          {(['csv', 'json'] as const).map((ending) => (
            <li key={ending}>
              <a href={`/data/${name}.${ending}`} download>
                {data[ending]}
                <span className="visually-hidden">: {title}</span>
              </a>
            </li>
          ))}
          <li>
            <a href={`/data/${name}/`}>
              {fill(data.columns, { title })}
              <span className="visually-hidden">: {title}</span>
            </a>
          </li>
        </ul>,
      ],
    }))}
  />
);
