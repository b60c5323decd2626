import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { placeOf } from '#lib/content/place.ts';
import { COLLECTIONS } from '#schemas/collections.ts';
import type { Draft } from '../../cms/check/check-draft.ts';
import { knowContent } from '../../cms/check/known-content.ts';
import { editorFieldsOf } from '../../cms/config/config.ts';
import { Markdown } from '../../cms/previews/Markdown.tsx';
import { PREVIEWS } from '../../cms/previews/pages.tsx';
import { PlainPreview } from '../../cms/previews/PlainPreview.tsx';
import { previewSite } from '../../cms/previews/preview-graph.ts';
import { fileFormat } from '../../cms/save/file-format.ts';
import { SITE, toText, validContent } from '../content/valid-content.ts';

const TODAY = '2026-11-25';
const files = Object.fromEntries([...validContent()].map(([path, bytes]) => [path, toText(bytes)]));
const known = knowContent({ files, publicFiles: [...SITE.publicFiles], addresses: [] });

function draftOf(path: string): Draft {
  const place = placeOf(path);
  if ('message' in place) throw new Error(place.message);
  const { collection } = place;
  const format = fileFormat(COLLECTIONS[collection].format, () => collection);
  return { collection, path, data: format.fromFile(files[path] ?? '') };
}

/** What readers would see of a draft, as HTML. */
function drawn(draft: Draft): string {
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

/** Settings and words have no preview of their own. */
const drafts = Object.keys(files)
  .filter((path) => !/site\/(settings|words|calendar)\//.test(path))
  .map(draftOf);

/** What somebody looks for first in a preview: its title, or where there is none its first part. */
const titleOf = ({ collection, data }: Draft) => {
  const [first] = editorFieldsOf(collection).filter(({ name }) => name !== 'id');
  // The title of a measure stands in lists; its own page says what the figures mean.
  const own = collection === 'indicators' ? data['measure'] : data['title'];
  const titles = [own, data['term'], first?.label];
  return titles.find((one) => typeof one === 'string') ?? '';
};

describe('the preview', () => {
  test.each(drafts)('of $path shows its title', (draft) => {
    const title = titleOf(draft);
    expect(drawn(draft)).toContain(title.replaceAll('"', '&quot;'));
  });

  test.each(drafts)('of $path stands with any one field not there yet', (draft) => {
    for (const name of Object.keys(draft.data)) {
      const data = Object.fromEntries(Object.entries(draft.data).filter(([one]) => one !== name));
      for (const half of [data, { ...data, [name]: '' }, { ...data, [name]: null }]) {
        expect(() => drawn({ ...draft, data: half }), `${draft.path}: ${name}`).not.toThrow();
      }
    }
  });

  test.each(drafts)('of a new entry beside $path stands with nothing filled in', (draft) => {
    expect(() =>
      drawn({ ...draft, path: draft.path.replace(/[^/]+\./, 'new.'), data: {} }),
    ).not.toThrow();
  });

  test.each(['2', '2025', '2025-Q', '2025-Q5', '2025-Q10'])(
    'of an indicator draws its chart while a quarter is still half typed: %s',
    (quarter) => {
      const draft = draftOf('content/scorecard/nights.yaml');
      const rows = [
        { quarter: '2025-Q1', value: 51 },
        { quarter, value: 60 },
      ];
      expect(drawn({ ...draft, data: { ...draft.data, rows } })).toContain('chart-wide');
    },
  );

  test('of the animation shows each of its scenes with its picture and its words', () => {
    const draft = draftOf('content/animation/plan.yaml');
    const scenes = [draft.data['scenes']].flat() as readonly { words: string }[];
    const html = drawn(draft);
    expect(html.match(/<svg class="scene-picture"/g)).toHaveLength(scenes.length);
    for (const { words } of scenes) expect(html).toContain(words);
  });

  test('lets no HTML and no script address out of the words', () => {
    const text =
      '<img src=x onerror=alert(1)>\n\n[a](javascript:alert(1)) ![b](//evil.example/a.png)';
    const html = renderToStaticMarkup(<Markdown text={text} />);
    expect(html).not.toMatch(/<img|javascript:|onerror|evil/);
  });
});
