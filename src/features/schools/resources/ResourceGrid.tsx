import { Card } from '#components/links/Card.tsx';
import type { Entry } from '#lib/graph.ts';
import type { Words } from '#schemas/site/words.ts';
import { summariseResource } from './resource-card.ts';

interface Props {
  resources: readonly Entry<'resources'>[];
  words: Words;
}

/** Resources as a grid of cards, without their summaries: a page may hold a hundred of them. */
export const ResourceGrid = ({ resources, words }: Props) => (
  <ul className="grid plain-list">
    {resources.map((entry) => (
      <li key={entry.id}>
        <Card {...summariseResource(entry, words)} />
      </li>
    ))}
  </ul>
);
