/** The shapes of numbers that can be dialled in the United Kingdom (Ofcom’s numbering plan), without spaces. */
const SHAPES: readonly RegExp[] = [
  /^(?:999|112|111|101|105|119)$/, // of three digits, for one purpose each
  /^116\d{3}$/, // for help, the same all over Europe
  /^[5-8]\d{4,5}$/, // short numbers for texts
  /^08001111$/, // Childline’s, the one of its kind
  /^0800\d{6,7}$/,
  /^0808\d{7}$/,
  /^0(?:1\d|2\d|3\d|55|56|7\d)\d{8}$/,
  /^01\d{8}$/, // a few places still have one digit less
  /^08(?:4|7)\d{8}$/,
];

/** Whether a number, with or without spaces, has a shape that can be dialled here. */
export const canBeDialled = (number: string): boolean => {
  const digits = number.replaceAll(' ', '');
  return SHAPES.some((shape) => shape.test(digits));
};
