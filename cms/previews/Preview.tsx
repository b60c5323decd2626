import { Component, useEffect, useMemo, type ReactNode } from 'react';
import { useDraft, useKnown } from '../editor/session.ts';
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

interface Whole {
  readonly draft: Draft;
  readonly known: KnownContent;
}

/** The page of an entry as readers would see it today. */
const PagePreview = ({ draft, known }: Whole) => {
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

interface GuardProps {
  /** What is drawn; another draft is another chance. */
  readonly of: unknown;
  readonly children: ReactNode;
}

interface SteadyState {
  readonly failed: boolean;
  readonly of: unknown;
}

/** Half-typed words must never take the editor down: then the preview waits. */
class Steady extends Component<GuardProps, SteadyState> {
  override state: SteadyState = { failed: false, of: undefined };

  static getDerivedStateFromError(): Partial<SteadyState> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ of }: GuardProps, state: SteadyState): SteadyState | null {
    return of === state.of ? null : { failed: false, of };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <p className="wrapper">The page will be shown again once more of it is filled in.</p>;
  }
}

/** What readers will see, drawn anew with each letter. */
export const Preview = ({ window: frame }: { window: Window & typeof globalThis }) => {
  const draft = useDraft();
  const known = useKnown();
  useEffect(() => {
    addSiteStyles(frame);
  }, [frame]);
  const page = useMemo(
    () =>
      draft === undefined || known === undefined ? (
        <p className="wrapper">Reading the rest of the site …</p>
      ) : (
        <PagePreview draft={draft} known={known} />
      ),
    [draft, known],
  );
  return (
    <main className="day">
      <Steady of={draft}>{page}</Steady>
    </main>
  );
};
