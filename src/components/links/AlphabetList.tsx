import type { Letter } from './alphabet.ts';
import { LinkList } from './LinkList.tsx';
import './AlphabetList.css';

/** Links from A to Z: each letter large, its names beside it. */
export const AlphabetList = ({ letters }: { letters: readonly Letter[] }) => (
  <div className="alphabet-list">
    {letters.map(({ letter, items }) => (
      <div key={letter}>
        <h2>{letter}</h2>
        <LinkList items={items} />
      </div>
    ))}
  </div>
);
