import { Card } from '../links/Card.tsx';
import type { ServiceSummary } from './service-card.ts';

interface Props {
  services: readonly ServiceSummary[];
  /** The level of each card’s heading: one below the heading above the grid. */
  level?: 3 | 4;
}

/** Services as a grid of cards. */
export const ServiceGrid = ({ services, level = 3 }: Props) => (
  <ul className="grid plain-list">
    {services.map((service) => (
      <li key={service.href}>
        <Card {...service} level={level} />
      </li>
    ))}
  </ul>
);
