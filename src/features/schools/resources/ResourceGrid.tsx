import { Card } from '#components/links/Card.tsx';
import type { Entry } from '#lib/graph.ts';
import type { Words } from '#schemas/site/words.ts';
import { summariseResource } from './resource-card.ts';

interface Props {
  resources: readonly Entry<'resources'>[];
  words: Words;
  /** Leaves the summaries out, where all of them are on one page. */
  brief?: boolean;
}

/** Resources as a grid of cards. */
export const ResourceGrid = ({ resources, words, brief = false }: Props) => (
  <ul className="grid plain-list">
    {resources
      .map((entry) => summariseResource(entry, words))
      .map(({ text, ...card }) => (
        <li key={card.href}>
          <Card {...card} {...(brief ? {} : { text })} />
        </li>
      ))}
  </ul>
);
