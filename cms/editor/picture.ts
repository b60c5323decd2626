import { oneLine } from './one-line.ts';

const WHOLE = /^!\[([^\]]*)\]\(([^)\s]*)\)$/;

/** Brackets would end the description. */
const plain = (text: unknown): string =>
  oneLine(text)
    .replace(/[[\]]+/g, ' ')
    .trim();

interface Picture {
  readonly picture?: unknown;
  readonly alt?: unknown;
}

/** A picture in the words. Its description must be there: the check of content sees to that. */
export const picture = {
  id: 'picture',
  label: 'Picture',
  fields: [
    {
      name: 'picture',
      label: 'Picture',
      widget: 'image',
      required: true,
      hint: 'Choose one, or upload one. It is made smaller, and what the camera wrote into it is taken out.',
    },
    {
      name: 'alt',
      label: 'What it shows',
      widget: 'string',
      required: true,
      hint: 'For people who do not see it: say in words what the picture shows.',
    },
  ],
  pattern: WHOLE,
  fromBlock: ([, alt = '', path = '']: readonly string[]) => ({ picture: path, alt }),
  toBlock: (data: Picture) => `![${plain(data.alt)}](${plain(data.picture)})`,
  toPreview: (data: Picture) => plain(data.alt),
};
