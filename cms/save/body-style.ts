type Visitor = (this: unknown, ...all: unknown[]) => string;

interface Processor {
  readonly Compiler?: { readonly prototype: { readonly visitors: Record<string, Visitor> } };
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

/** How Decap writes Markdown: as the files in `content/` are written. For `registerRemarkPlugin`. */
export const bodyStyle = {
  settings: { bullet: '-', emphasis: '_', rule: '-', ruleSpaces: false, ruleRepetition: 3 },
  plugins: [keepFirstWords],
};
