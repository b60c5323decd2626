import { summariseService } from '#components/signposts/service-card.ts';
import { pebblesOf } from '#features/help/need-links.ts';
import { CampaignPage } from '#features/whats-on/CampaignPage.tsx';
import { wordsOf } from '#lib/site.ts';
import type { PreviewProps } from './preview-props.ts';

/** The page of a campaign, a course or an event, as it is while it is on. */
export const CampaignPreview = ({ graph, id, today, children }: PreviewProps) => {
  const entry = graph.get('campaigns', id);
  const words = wordsOf(graph);
  return (
    <CampaignPage
      campaign={entry.data}
      file={`/whats-on/${entry.file}.ics`}
      services={graph.linked(entry, 'services').map((one) => summariseService(one, words, today))}
      needs={pebblesOf(graph.linked(entry, 'needs'))}
      words={words}
      today={today}
    >
      {children}
    </CampaignPage>
  );
};
