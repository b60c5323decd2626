/** Words on one line, whatever was typed or pasted. */
export const oneLine = (text: unknown): string =>
  typeof text === 'string' ? text.replace(/[\r\n]+/g, ' ').trim() : '';
