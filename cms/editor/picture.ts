import { DECORATIVE } from '#lib/content/body/decorative.ts';
import { oneLine } from './one-line.ts';

const WHOLE = new RegExp(`^!\\[([^\\]]*)\\]\\(([^)\\s]*)(?: "(${DECORATIVE})")?\\)$`);

/** Brackets would end the description. */
const plain = (text: unknown): string =>
  oneLine(text)
    .replace(/[\s[\]]+/g, ' ')
    .trim();

interface Picture {
  readonly picture?: unknown;
  readonly alt?: unknown;
  readonly decorative?: unknown;
}

/** A picture in the words: described, or said to be decorative. The check of content sees to that. */
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
      required: false,
      hint: 'For people who do not see it: say in words what the picture shows.',
    },
    {
      name: 'decorative',
      label: 'It only decorates',
      widget: 'boolean',
      required: false,
      hint: 'Nothing is lost without it, such as a line of waves. Then it needs no words.',
    },
  ],
  pattern: WHOLE,
  fromBlock: ([, alt = '', path = '', mark]: readonly (string | undefined)[]) => ({
    picture: path,
    alt,
    decorative: mark === DECORATIVE,
  }),
  toBlock: ({ picture: path, alt, decorative }: Picture) =>
    decorative === true
      ? `![](${plain(path)} "${DECORATIVE}")`
      : `![${plain(alt)}](${plain(path)})`,
  toPreview: ({ alt }: Picture) => plain(alt),
};
