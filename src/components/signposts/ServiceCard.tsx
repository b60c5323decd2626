import { Card } from '../links/Card.tsx';
import { OpenNow } from './OpenNow.tsx';
import type { ServiceSummary } from './service-card.ts';

interface Props {
  service: ServiceSummary;
  /** The level of the card’s heading. */
  level?: 3 | 4;
}

/** A service as a card, with whether somebody is there now; what that line says is not said twice. */
export function ServiceCard({ service: { openNow, ...card }, level = 3 }: Props) {
  if (openNow === undefined) return <Card {...card} level={level} />;
  const meta = card.meta.filter((fact) => fact !== openNow.always);
  return <Card {...card} meta={meta} level={level} status={<OpenNow {...openNow} />} />;
}
