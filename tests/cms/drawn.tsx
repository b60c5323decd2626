import { renderToStaticMarkup } from 'react-dom/server';
import { placeOf } from '#lib/content/place.ts';
import { COLLECTIONS } from '#schemas/collections.ts';
import type { Draft } from '../../cms/check/check-draft.ts';
import { knowContent } from '../../cms/check/known-content.ts';
import { Markdown } from '../../cms/previews/Markdown.tsx';
import { PREVIEWS } from '../../cms/previews/pages.tsx';
import { PlainPreview } from '../../cms/previews/PlainPreview.tsx';
import { previewSite } from '../../cms/previews/preview-graph.ts';
import { fileFormat } from '../../cms/save/file-format.ts';
import { SITE, toText, validContent } from '../content/valid-content.ts';

const TODAY = '2026-11-25';
const files = Object.fromEntries([...validContent()].map(([path, bytes]) => [path, toText(bytes)]));
const known = knowContent({ files, publicFiles: [...SITE.publicFiles], addresses: [] });

/** One of the example entries, as the form would hold it. */
export function draftOf(path: string): Draft {
  const place = placeOf(path);
  if ('message' in place) throw new Error(place.message);
  const { collection } = place;
  const format = fileFormat(COLLECTIONS[collection].format, () => collection);
  return { collection, path, data: format.fromFile(files[path] ?? '') };
}

/** The examples that have a preview: settings and words have none of their own. */
export const drafts: readonly Draft[] = Object.keys(files)
  .filter((path) => !/site\/(settings|words|calendar)\//.test(path))
  .map(draftOf);

/** What readers would see of a draft, as HTML. */
export function drawn(draft: Draft): string {
  const Page = PREVIEWS[draft.collection];
  if (Page === undefined) {
    return renderToStaticMarkup(<PlainPreview draft={draft}>words</PlainPreview>);
  }
  const { graph, id, body } = previewSite(draft, known, TODAY);
  return renderToStaticMarkup(
    <Page graph={graph} id={id} body={body} today={TODAY}>
      <Markdown text={body} />
    </Page>,
  );
}
