/** British telephone numbers, short numbers and text codes; not years, prices or counts. */
const NUMBER =
  /(?<!\d|£|\d[.,:/-])(?:0\d{2,4}(?: ?\d{3,4}){1,3}|116 ?\d{3}|\d{5,6}|999|101|11[1-9])(?!\d|[.,:/-]\d)/g;

/** The text as a voice should say it: telephone numbers digit by digit, with a pause between groups. */
export const spoken = (text: string): string =>
  text.replace(NUMBER, (number) =>
    number
      .split(' ')
      .map((group) => group.split('').join(' '))
      .join(', '),
  );
