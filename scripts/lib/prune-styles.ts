import { parse, type ChildNode, type Container, type Rule } from 'postcss';

/** Tells whether a name is used. */
type Named = Pick<ReadonlySet<string>, 'has'>;

/** What a page uses: every word that may be a class, and every custom property named outside CSS. */
export interface Used {
  classes: Named;
  properties: ReadonlySet<string>;
}

/** A style sheet in pieces, so that each page can be written from it without parsing it again. */
type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'group'; head: string; inside: readonly Piece[] }
  | { kind: 'rule'; selectors: readonly Selector[]; declarations: readonly Declaration[] };

interface Selector {
  text: string;
  classes: readonly string[];
}

interface Declaration {
  /** The custom property that it sets, if it sets one. */
  sets: string | undefined;
  needs: readonly string[];
  text: string;
}

const PROPERTY = /--[\w-]+/g;

/** Brackets without brackets in them, and the pseudo-class that they are of. */
const INNERMOST = /:([\w-]+)\(([^()]*)\)/;

const namesIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([whole, name]) => name ?? whole);

/**
 * The classes that a selector asks for. What stands in brackets is one choice of many, or must not be
 * there, as in `:not(.x)`: it is let be. Only `:has(.x)` asks for what it names.
 */
function classesIn(selector: string): string[] {
  let asked = selector;
  while (INNERMOST.test(asked)) {
    asked = asked.replace(INNERMOST, (_, name: string, inside: string) =>
      name === 'has' && !inside.includes(',') ? ` ${inside} ` : '',
    );
  }
  return namesIn(asked, /\.([A-Za-z][\w-]*)/g);
}

const declarationsOf = (rule: Rule): Declaration[] =>
  rule.nodes
    .filter((node) => node.type === 'decl')
    .map((node) => ({
      sets: node.variable ? node.prop : undefined,
      needs: namesIn(node.value, PROPERTY),
      text: `${node.prop}:${node.value}${node.important ? '!important' : ''}`,
    }));

const isPlainRule = (node: ChildNode): node is Rule =>
  node.type === 'rule' && node.nodes.every(({ type }) => type === 'decl' || type === 'comment');

function piecesOf(container: Container): Piece[] {
  return (container.nodes ?? []).flatMap((node): Piece[] => {
    if (node.type === 'comment') return [];
    if (isPlainRule(node)) {
      const selectors = node.selectors.map((text) => ({ text, classes: classesIn(text) }));
      return [{ kind: 'rule', selectors, declarations: declarationsOf(node) }];
    }
    const isGroup = node.type === 'atrule' && ['layer', 'media', 'supports'].includes(node.name);
    if (!isGroup || node.nodes === undefined) {
      // A statement, such as the order of the layers, ends with a semicolon of its own.
      const isStatement = node.type === 'atrule' && node.nodes === undefined;
      return [{ kind: 'text', text: `${node.toString()}${isStatement ? ';' : ''}` }];
    }
    return [{ kind: 'group', head: `@${node.name} ${node.params}`, inside: piecesOf(node) }];
  });
}

/** Without the selectors that nothing on the page answers to. */
function keepUsed(pieces: readonly Piece[], classes: Named): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (piece.kind === 'text') return [piece];
    if (piece.kind === 'group') {
      const inside = keepUsed(piece.inside, classes);
      return inside.length === 0 ? [] : [{ ...piece, inside }];
    }
    const selectors = piece.selectors.filter((one) =>
      one.classes.every((name) => classes.has(name)),
    );
    return selectors.length === 0 ? [] : [{ ...piece, selectors }];
  });
}

const declarationsIn = (pieces: readonly Piece[]): Declaration[] =>
  pieces.flatMap((piece) => {
    if (piece.kind === 'text')
      return [{ sets: undefined, needs: namesIn(piece.text, PROPERTY), text: '' }];
    return piece.kind === 'group' ? declarationsIn(piece.inside) : piece.declarations;
  });

/** Every custom property that is needed, those that other needed ones are made of among them. */
function neededProperties(pieces: readonly Piece[], used: ReadonlySet<string>): Set<string> {
  const declarations = declarationsIn(pieces);
  const makers = Map.groupBy(declarations, ({ sets }) => sets);
  const needed = new Set<string>();
  const waiting = [...used, ...(makers.get(undefined) ?? []).flatMap(({ needs }) => needs)];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (needed.has(name)) continue;
    needed.add(name);
    waiting.push(...(makers.get(name) ?? []).flatMap(({ needs }) => needs));
  }
  return needed;
}

function write(pieces: readonly Piece[], needed: ReadonlySet<string>): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.text;
      if (piece.kind === 'group') {
        const inside = write(piece.inside, needed);
        return inside === '' ? '' : `${piece.head}{${inside}}`;
      }
      const kept = piece.declarations.filter(({ sets }) => sets === undefined || needed.has(sets));
      const head = piece.selectors.map(({ text }) => text).join();
      return kept.length === 0 ? '' : `${head}{${kept.map(({ text }) => text).join(';')}}`;
    })
    .join('');
}

/**
 * One block for each layer, where its first stood: each component has brought its own. The order of
 * the rules in a layer stays, and layers have their order from the top of the page.
 */
function joinLayers(pieces: readonly Piece[]): Piece[] {
  const layers = new Map<string, Piece[]>();
  return pieces.flatMap((piece) => {
    if (piece.kind !== 'group' || !piece.head.startsWith('@layer ')) return [piece];
    const joined = layers.get(piece.head);
    if (joined !== undefined) {
      joined.push(...piece.inside);
      return [];
    }
    const inside = [...piece.inside];
    layers.set(piece.head, inside);
    return [{ ...piece, inside }];
  });
}

const parsed = new Map<string, readonly Piece[]>();

/** The pieces of a sheet; many pages carry the same one. */
function sheetOf(css: string): readonly Piece[] {
  const known = parsed.get(css);
  if (known !== undefined) return known;
  const pieces = piecesOf(parse(css));
  parsed.set(css, pieces);
  return pieces;
}

/**
 * Leaves in the sheets of one page only the rules whose classes the page (or a script of it) names,
 * and the custom properties that those rules or the page’s pictures need.
 */
export function pruneStyles(sheets: readonly string[], used: Used): string[] {
  const kept = sheets.map((css) => joinLayers(keepUsed(sheetOf(css), used.classes)));
  const needed = neededProperties(kept.flat(), used.properties);
  return kept.map((pieces) => write(pieces, needed));
}
