import { readdirSync, readFileSync } from 'node:fs';
import { markdownToSlate, slateToMarkdown } from 'decap-cms-widget-markdown/dist/esm/serializers';
import { describe, expect, test } from 'vitest';
import { parseMarkdown as parseHere } from '#lib/content/body/parse-markdown.ts';
import { parseMarkdown as parseInBrowser } from '../../cms/check/parse-markdown.ts';
import { bodyStyle } from '../../cms/save/body-style.ts';
import { fileFormat } from '../../cms/save/file-format.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

const bodies = ['content', 'tests/fixtures/content'].flatMap((folder) =>
  readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => ({
      file,
      body: String(
        fileFormat('md', () => undefined).fromFile(
          readFileSync(`${ROOT}${folder}/${file}`, 'utf8'),
        )['body'],
      ),
    })),
);

const options = { remarkPlugins: [bodyStyle], voidCodeBlock: false };

const throughEditor = (body: string) => slateToMarkdown(markdownToSlate(body, options), options);

describe('the words of an entry', () => {
  test.each(bodies)('come back from the rich text box as they were: $file', ({ body }) => {
    expect(throughEditor(body)).toBe(body);
  });
});

/** Everything that the content check lets through, one piece each. */
const ALLOWED = [
  'A sentence with _weight_, **more weight** and [a link](/urgent/).',
  '## A heading\n\nWords.\n\n### A smaller one\n\nMore words.',
  '- one\n- two\n- three',
  '1. one\n2. two\n3. three',
  '- one\n\n  - inside\n  - again\n- two',
  '> Something that somebody said.',
  'One thing.\n\n---\n\nAnother.',
  'A line that ends here\\\nand goes on.',
  '2026\\. A year at the start of a paragraph.',
  '\\- A hyphen at the start of a paragraph.',
  'A number: [0800 1111](tel:08001111), and [an email](mailto:team@example.org).',
  '![A lamp on a table](/uploads/lamp.svg)',
  '![](/uploads/lamp.svg "decorative")',
  'Curly “quotes”, a dash – and an ellipsis…',
  'Costs £5 & more; 3 < 4.',
  'A ~~mistake~~ taken back.',
  'A star * and a low line _ in words.',
  'We arrive at ______ by this door: ______',
  '> 1. ______ meets us.\n> 2. We go to ______, then home.',
  'In school we do this: ______.” No more.',
  'Speak to [name], or to [name and job]',
  'On [day][time], and [name] [surname]',
  'A _blank_ ______ and a **bold** ______ one.',
];

describe('every piece of Markdown that content may have', () => {
  test.each(ALLOWED)('survives the rich text box: %s', (body) => {
    expect(throughEditor(body)).toBe(body);
  });
});

/** What somebody types into the rich text box means itself, whatever Markdown would make of it. */
const TYPED = [
  'A link? [words](/urgent/)',
  'A note? [words]: /urgent/',
  'Two? [one][two]',
  'Bold? __word__ and **word**',
  'A blank inside brackets (______) and (______)',
];

describe('what is typed into the rich text box', () => {
  test.each(TYPED)('means itself in the file: %s', (text) => {
    const typed = [{ type: 'paragraph', children: [{ text }] }];
    const written = slateToMarkdown(typed, options);
    const read = [{ type: 'paragraph', children: [{ type: 'text', value: text }] }];
    expect(parseHere(written)).toMatchObject({ children: read });
    expect(throughEditor(written)).toBe(written);
  });

  test('leaves a link that is defined further down a link', () => {
    expect(throughEditor('See [words][here].\n\n[here]: /urgent/')).toBe('See [words](/urgent/).');
  });

  test('is no box to tick at the start of a list', () => {
    const item = {
      type: 'list-item',
      children: [{ type: 'paragraph', children: [{ text: '[x] a' }] }],
    };
    const typed = [{ type: 'bulleted-list', children: [item] }];
    expect(slateToMarkdown(typed, options)).toBe('- \\[x] a');
  });
});

type Tree = Readonly<Record<string, unknown>>;

const LOOKED_AT = ['type', 'url', 'title', 'depth', 'checked'];

/** What a check looks at in a tree: what is empty in one reader and missing in the other is one. */
function seen(node: unknown): unknown {
  const tree = node as Tree & { position?: { start: { line: number } } };
  const own = LOOKED_AT.map((name) => [name, tree[name] ?? null]);
  const words = [tree['value'], tree['alt']].map((text) =>
    typeof text === 'string' ? text.trim() : '',
  );
  const children = Array.isArray(tree['children']) ? tree['children'].map(seen) : [];
  return [Object.fromEntries(own), words, tree.position?.start.line, children];
}

const REFUSED = [
  '| a | b |\n| - | - |\n| 1 | 2 |',
  '- [ ] a task',
  'A note.[^1]\n\n[^1]: The note.',
  '<b>HTML</b> in words',
  '<!-- a comment -->',
  '```\ncode\n```',
  '    code',
  '[a][b]\n\n[b]: /urgent/',
  '# Too large',
  'https://example.org by itself',
];

describe('the two readers of Markdown', () => {
  test.each([...bodies.map(({ body }) => body), ...ALLOWED, ...REFUSED])(
    'see the same tree: %#',
    (body) => {
      expect(seen(parseInBrowser(body))).toEqual(seen(parseHere(body)));
    },
  );
});
