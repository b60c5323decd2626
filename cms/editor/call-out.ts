import { oneLine } from './one-line.ts';

interface CallOut {
  readonly title?: unknown;
  readonly text?: unknown;
}

/**
 * Words set apart in a box: in Markdown a quotation that starts with a title of its own. Other
 * quotations, such as lines that people say, stay what they are. The pattern is anchored by Decap.
 */
export const callOut = {
  id: 'call-out',
  label: 'Call-out',
  fields: [
    {
      name: 'title',
      label: 'Title',
      widget: 'string',
      required: true,
      hint: 'Two or three words, such as “Good to know”.',
    },
    {
      name: 'text',
      label: 'Words',
      widget: 'text',
      required: true,
      hint: 'One paragraph that must not be missed.',
    },
  ],
  pattern: /^> \*\*([^*\n]+)\*\*\n>\n> ([^\n]+)(?=\n\n|\n*$)/,
  fromBlock: ([, title = '', text = '']: readonly string[]) => ({ title, text }),
  toBlock: ({ title, text }: CallOut) =>
    `> **${oneLine(title).replaceAll('*', '')}**\n>\n> ${oneLine(text)}`,
  toPreview: ({ title, text }: CallOut) => `${oneLine(title)}: ${oneLine(text)}`,
};
