import { hashOf } from '#styles/layer-order.ts';

/** Scripts that run; blocks of data (`type="application/json"`) do not, and need no permission. */
const RUNNING = /<script(?![^>]*type="application\/(?:ld\+)?json")[^>]*>/;

const INLINE = {
  script: /<script(?![^>]*(?:\ssrc=|type="application\/(?:ld\+)?json"))[^>]*>([\s\S]*?)<\/script>/g,
  style: /<style[^>]*>([\s\S]*?)<\/style>/g,
} as const;

const hashesIn = (html: string, kind: keyof typeof INLINE): string[] => [
  ...new Set([...html.matchAll(INLINE[kind])].map(([, text = '']) => `'${hashOf(text)}'`)),
];

/** A page that says it compiles WebAssembly keeps that one permission. */
const WASM = "'wasm-unsafe-eval'";

const scriptSources = (html: string, policy: string): string[] =>
  RUNNING.test(html)
    ? ["'self'", ...(policy.includes(WASM) ? [WASM] : []), ...hashesIn(html, 'script')]
    : ["'none'"];

const styleSources = (html: string): string[] => {
  const sheets = html.includes('rel="stylesheet"') ? ["'self'"] : [];
  const sources = [...sheets, ...hashesIn(html, 'style')];
  return sources.length === 0 ? ["'none'"] : sources;
};

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)/i;

/**
 * The inline scripts and styles of a page as Astro built it that its policy does not name: they came
 * in through content. Narrowing the policy to such a page would let them run.
 */
export function strangersIn(html: string): string[] {
  const policy = POLICY.exec(html)?.[1] ?? '';
  return (['script', 'style'] as const).flatMap((kind) =>
    [...html.matchAll(INLINE[kind])]
      .filter(([, text = '']) => !policy.includes(`'${hashOf(text)}'`))
      .map(([, text = '']) => `a ${kind} of nobody’s: ${text.trim().slice(0, 60)}`),
  );
}

/**
 * Narrows a page’s content security policy (CSP level 3) to what the page carries: Astro lists the
 * hashes of every style and island of the whole site on every page, which is looser and 1.7 kB heavier.
 */
export function tightenPolicy(html: string): string {
  return html.replace(
    /(<meta http-equiv="content-security-policy" content=")([^"]*)/i,
    (_, start: string, policy: string) => {
      const wanted = { 'script-src': scriptSources(html, policy), 'style-src': styleSources(html) };
      return (
        start +
        Object.entries(wanted).reduce(
          (all, [name, sources]) =>
            all.replace(new RegExp(`${name} [^;"]*`), `${name} ${sources.join(' ')}`),
          policy,
        )
      );
    },
  );
}
