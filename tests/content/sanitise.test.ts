import { satteri } from '@astrojs/markdown-satteri';
import { Window } from 'happy-dom';
import { htmlToHast } from 'satteri';
import { expect, test } from 'vitest';
import { cleanHtml } from '#lib/content/sanitise.ts';
import { ATTACKS } from './attacks.ts';
import { validContent, toText } from './valid-content.ts';

/** Everything that Markdown itself can make; whatever else is on a page came in as HTML. */
const ELEMENTS = new Set(
  'a blockquote br code del em h1 h2 h3 h4 h5 h6 hr img li ol p pre strong table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(['alt', 'class', 'id', 'start', 'title']);
const PROTOCOLS = new Set(['http:', 'https:', 'mailto:', 'tel:', 'sms:']);
const HOME = 'https://site.invalid';

interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const features = { gfm: { footnotes: false } } as const;

async function render(markdown: string, hastPlugins: (typeof cleanHtml)[]): Promise<string> {
  const processor = satteri({ hastPlugins, features });
  const renderer = await processor.createRenderer({ syntaxHighlight: false });
  const { code } = await renderer.render(markdown);
  return code;
}

/** The elements that happy-dom finds. */
function elementsInDom(html: string): Element[] {
  const { DOMParser } = new Window();
  const page = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  return [...(page.querySelector('main')?.querySelectorAll('*') ?? [])].map((element) => ({
    name: element.tagName.toLowerCase(),
    attributes: new Map(
      [...element.attributes].map(({ name, value }): [string, string] => [name, value ?? '']),
    ),
  }));
}

type Hast = ReturnType<typeof htmlToHast>;

/** The elements that a parser finds which follows the HTML standard to the letter. */
function elementsByStandard(node: Hast): Element[] {
  const inside = 'children' in node ? node.children.flatMap(elementsByStandard) : [];
  if (node.type !== 'element') return inside;
  const attributes = Object.entries(node.properties).map(([name, value]): [string, string] => [
    name === 'className' ? 'class' : name.toLowerCase(),
    String(value),
  ]);
  return [{ name: node.tagName, attributes: new Map(attributes) }, ...inside];
}

const protocolOf = (address: string) =>
  URL.canParse(address, HOME) ? new URL(address, HOME).protocol : 'none';

const isLocal = (address: unknown) =>
  typeof address === 'string' &&
  URL.canParse(address, HOME) &&
  new URL(address, HOME).origin === HOME;

/** What each attribute that Markdown can make may hold. */
const CHECKS: Readonly<Record<string, (value: string) => boolean>> = {
  href: (address) => PROTOCOLS.has(protocolOf(address)),
  src: isLocal,
  // Astro's mark on a picture that it is going to make smaller.
  __astro_image_: (mark) => {
    const picture: unknown = JSON.parse(mark);
    return typeof picture === 'object' && picture !== null && isLocal(Reflect.get(picture, 'src'));
  },
};

function isUnsafe({ name, attributes }: Element): boolean {
  if (!ELEMENTS.has(name)) return true;
  return [...attributes].some(
    ([attribute, value]) => !(CHECKS[attribute]?.(value) ?? ATTRIBUTES.has(attribute)),
  );
}

/** The attacks of which something unsafe is left, in the eyes of either parser. */
async function unsafe(hastPlugins: (typeof cleanHtml)[]): Promise<string[]> {
  const left: string[] = [];
  for (const attack of ATTACKS) {
    const html = await render(attack, hastPlugins);
    const elements = [
      ...elementsInDom(html),
      ...elementsByStandard(htmlToHast(html, { fragment: true })),
    ];
    if (elements.some(isUnsafe)) left.push(`${attack} → ${html}`);
  }
  return left;
}

test('nothing unsafe is left of any attack', async () => {
  expect(ATTACKS.length).toBeGreaterThanOrEqual(120);
  expect(await unsafe([cleanHtml])).toEqual([]);
});

test('without the plugin most attacks get through', async () => {
  const left = await unsafe([]);
  console.log(`${left.length} of ${ATTACKS.length} attacks get through without the plugin`);
  expect(left.length).toBeGreaterThan(ATTACKS.length / 2);
});

test('links, pictures, headings and lists stay as they were written', async () => {
  const body = toText(validContent().get('content/needs/cannot-sleep.md')).split('---\n')[2] ?? '';
  expect(await render(body, [cleanHtml])).toBe(await render(body, []));
  const links = '[1](tel:1) [2](sms:2) [3](mailto:a@b.org) [4](https://a.org) ![5](/a.png)';
  expect(await render(links, [cleanHtml])).toBe(await render(links, []));
});

test('what marks a picture as decorative is no tooltip', async () => {
  const html = await render('![](/a.png "decorative") ![A](/a.png "A lamp")', [cleanHtml]);
  expect(html).not.toContain('decorative');
  expect(html).toContain('title="A lamp"');
});
