import { Card } from '#components/links/Card.tsx';
import type { Words } from '#schemas/site/words.ts';
import { taskCards, type Counts } from './task-cards.tsx';
import './Tasks.css';

/** What do you need to do? One card for each answer. */
export const Tasks = ({ counts, words }: { counts: Counts; words: Words }) => (
  <ul className="tasks grid plain-list">
    {taskCards(words, counts).map((card) => (
      <li key={card.href}>
        <Card {...card} />
      </li>
    ))}
  </ul>
);
