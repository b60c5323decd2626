import { Component, lazy, Suspense, useMemo, type ReactNode } from 'react';
import { useDraft, useKnown } from '../open/session.ts';

const Missing = () => (
  <p className="wrapper">
    The preview could not be fetched. You can go on and save. To see it, open this page again.
  </p>
);

/** All pieces of the site and their styles: fetched when a page is first shown, not with the editor. */
const PagePreview = lazy(() => import('./PagePreview.tsx').catch(() => ({ default: Missing })));

const Waiting = () => <p className="wrapper">Reading the rest of the site …</p>;

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
  const page = useMemo(
    () =>
      draft === undefined || known === undefined ? (
        <Waiting />
      ) : (
        <PagePreview draft={draft} known={known} frame={frame} />
      ),
    [draft, known, frame],
  );
  return (
    <main className="day">
      <Steady of={draft}>
        <Suspense fallback={<Waiting />}>{page}</Suspense>
      </Steady>
    </main>
  );
};
