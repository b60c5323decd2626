import { useEffect } from 'react';
import { plainData } from '../save/file-format.ts';
import { COLLECTIONS } from '#schemas/collections.ts';
import type { Draft } from '../check/check-draft.ts';
import type { KnownContent } from '../check/known-content.ts';
import { todayInUk } from '../widgets/days.ts';
import { Markdown } from './Markdown.tsx';
import { PREVIEWS } from './pages.tsx';
import { PlainPreview } from './PlainPreview.tsx';
import { previewSite } from './preview-graph.ts';
import { addSiteStyles } from './preview-styles.ts';

interface Props {
  readonly draft: Draft;
  readonly known: KnownContent;
  /** Where it is drawn. */
  readonly frame: Window & typeof globalThis;
}

/** The page of an entry as readers would see it today, from the site’s own pieces and styles. */
const PagePreview = ({ draft, known, frame }: Props) => {
  useEffect(() => {
    addSiteStyles(frame);
  }, [frame]);
  const Page = PREVIEWS[draft.collection];
  const today = todayInUk();
  const { body } = plainData(draft.data, COLLECTIONS[draft.collection].format);
  if (Page === undefined) {
    return (
      <PlainPreview draft={draft}>
        <Markdown text={body} />
      </PlainPreview>
    );
  }
  const site = previewSite(draft, known, today);
  return (
    <Page graph={site.graph} id={site.id} body={site.body} today={today}>
      <Markdown text={body} />
    </Page>
  );
};

export default PagePreview;
