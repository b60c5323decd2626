import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../cms/check/check-draft.ts';
import { editorFieldsOf } from '../../cms/config/config.ts';
import { Markdown } from '../../cms/previews/Markdown.tsx';
import { draftOf, drafts, drawn } from './drawn.tsx';

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
