import { ResourcePage } from '#features/schools/resources/ResourcePage.tsx';
import { resourceLinks } from '#features/schools/resources/resource-links.ts';
import { wordsOf } from '#lib/site.ts';
import type { PreviewProps } from './preview-props.ts';

/** The page of a resource for schools. */
export const ResourcePreview = ({ graph, id, body, today, children }: PreviewProps) => {
  const entry = graph.get('resources', id);
  return (
    <ResourcePage
      entry={entry}
      {...resourceLinks(graph, entry, body)}
      words={wordsOf(graph)}
      today={today}
    >
      {children}
    </ResourcePage>
  );
};
