import { summariseService } from '#components/signposts/service-card.ts';
import { otherGuides } from '#features/schools/guides/guide-links.ts';
import { GuidePage } from '#features/schools/guides/GuidePage.tsx';
import { wordsOf } from '#lib/site.ts';
import type { PreviewProps } from './preview-props.ts';

/** What worried school staff are told, step by step. */
export const GuidePreview = ({ graph, id, today, children }: PreviewProps) => {
  const entry = graph.get('guides', id);
  const words = wordsOf(graph);
  return (
    <GuidePage
      guide={entry.data}
      trail={{ href: '/schools/worried/', label: words.schools.worried }}
      others={otherGuides(graph, id)}
      services={graph.linked(entry, 'services').map((one) => summariseService(one, words, today))}
      words={words}
      today={today}
    >
      {children}
    </GuidePage>
  );
};
