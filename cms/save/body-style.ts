interface Piece {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Piece[];
}

type Visitor = (this: unknown, ...all: unknown[]) => string;

type Eat = (text: string) => (node: Piece) => unknown;

interface Tokenizer {
  (this: unknown, eat: Eat, value: string): unknown;
  locator?: (value: string, from: number) => number;
}

interface Processor {
  readonly Compiler?: { readonly prototype: { readonly visitors: Record<string, Visitor> } };
  readonly Parser?: {
    readonly prototype: {
      readonly inlineTokenizers: Record<string, Tokenizer>;
      readonly inlineMethods: string[];
    };
  };
}

/**
 * A line that starts with a figure and a full stop, or with a hyphen, is no list: without a
 * backslash the next reader would make one of it.
 */
function keepFirstWords(this: Processor): void {
  const visitors = this.Compiler?.prototype.visitors;
  const paragraph = visitors?.['paragraph'];
  if (visitors === undefined || paragraph === undefined) return;
  visitors['paragraph'] = function (this: unknown, ...all: unknown[]) {
    return paragraph
      .apply(this, all)
      .replace(/^(\d+)([.)])(?=\s)/gm, '$1\\$2')
      .replace(/^([-+*])(?=\s)/gm, '\\$1');
  };
}

const BLANK = /^_{2,}(?=[\s.,;:!?)”’]|$)/;

/** A line to write on: low lines with no word behind them are themselves, never bold. */
const readBlank: Tokenizer = (eat, value) => {
  const [blank] = BLANK.exec(value) ?? [];
  return blank === undefined ? undefined : eat(blank)({ type: 'text', value: blank });
};
readBlank.locator = (value, from) => value.indexOf('__', from);

const DEFINITION = /^ {0,3}\[[^\]]+\]:/m;

/** Where nothing is defined, brackets refer to nothing; Decap would lose the second of two. */
function readBrackets(this: Processor): void {
  const tokenizers = this.Parser?.prototype.inlineTokenizers;
  const reference = tokenizers?.['reference'];
  if (tokenizers === undefined || reference === undefined) return;
  const readReference = function (this: { file: unknown }, ...all: Parameters<Tokenizer>) {
    return DEFINITION.test(String(this.file)) ? reference.apply(this, all) : undefined;
  };
  tokenizers['reference'] = Object.assign(readReference, reference);
}

/** Decap’s own reader of Markdown takes “______” for something bold. */
function readBlanks(this: Processor): void {
  const parser = this.Parser?.prototype;
  if (parser === undefined) return;
  parser.inlineTokenizers['blank'] = readBlank;
  parser.inlineMethods.splice(parser.inlineMethods.indexOf('strong'), 0, 'blank');
}

const BLANKS = /(?<=^|\s)(?:\\?_){2,}(?=[\s.,;:!?)”’]|$)/g;
const BLANKS_INSIDE = /(?<=\s)(?:\\?_){2,}(?=[\s.,;:!?)”’]|$)/g;

/** Lines to write on, as long as nothing that stands before could make them bold. */
const plainBlanks = (text: string, isFirst: boolean) =>
  text.replaceAll(isFirst ? BLANKS : BLANKS_INSIDE, (run) => run.replaceAll('\\', ''));

const BRACKETS = /\\(\[(?![ xX]\])[^[\]\\]+\])(?![(:])/g;
const BRACKETS_INSIDE = /\\(\[(?![ xX]\])[^[\]\\]+\])(?![(:]|$)/g;

/** Brackets, unless what follows could make a link of them, or what is inside a box to tick. */
const plainBrackets = (text: string, isLast: boolean) =>
  text.replaceAll(isLast ? BRACKETS : BRACKETS_INSIDE, '$1');

/** Decap writes a backslash before each bracket and low line, also where they mean themselves. */
function writePlainly(this: Processor): void {
  const visitors = this.Compiler?.prototype.visitors;
  if (visitors === undefined) return;
  // It keeps words as “html”, so that they are not escaped a second time.
  for (const type of ['text', 'html']) {
    const visitor = visitors[type];
    if (visitor === undefined) continue;
    visitors[type] = function (this: unknown, ...all: unknown[]) {
      const [node, parent] = all as [Piece, Piece | undefined];
      const text = visitor.apply(this, all);
      if (parent?.type === 'link') return text;
      const isFirst = parent?.children?.[0] === node;
      return plainBrackets(plainBlanks(text, isFirst), parent?.children?.at(-1) === node);
    };
  }
}

/** How Decap writes Markdown: as the files in `content/` are written. For `registerRemarkPlugin`. */
export const bodyStyle = {
  settings: { bullet: '-', emphasis: '_', rule: '-', ruleSpaces: false, ruleRepetition: 3 },
  plugins: [keepFirstWords, readBlanks, readBrackets, writePlainly],
};
