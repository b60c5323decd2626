import { LinkList } from '#components/links/LinkList.tsx';
import type { Letter } from './service-lists.ts';
import './AlphabetList.css';

/** Services from A to Z: each letter large, its names beside it. */
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
