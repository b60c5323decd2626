import { ServiceCard } from './ServiceCard.tsx';
import type { ServiceSummary } from './service-card.ts';

interface Props {
  services: readonly ServiceSummary[];
  /** The level of each card’s heading: one below the heading above the grid. */
  level?: 3 | 4;
  /** Whether paper shows how to reach each, and not what it is. */
  paper?: boolean;
}

/** Services as a grid of cards. */
export const ServiceGrid = ({ services, level = 3, paper = false }: Props) => (
  <ul className="grid plain-list">
    {services.map(({ paper: line, ...service }) => (
      <li key={service.href}>
        <ServiceCard
          service={paper && line !== undefined ? { ...service, paper: line } : service}
          level={level}
        />
      </li>
    ))}
  </ul>
);
