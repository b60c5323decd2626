/** Figures and signs that stand in for letters: `s3lf h4rm`, `su!cide`. */
const LOOKS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** A word of letters with signs among them is read as letters; `y7`, `111` and `wow!` are let be. */
const unmask = (word: string): string =>
  /^[a-z]+[0-9@$!]+[a-z0-9@$!]*[a-z]$/.test(word) && !/^(?:ks|y|yr|year)\d/.test(word)
    ? word.replace(/[0-9@$!]/g, (sign) => LOOKS[sign] ?? sign)
    : word;

/**
 * What somebody typed as plain words: lower case, no accents, no marks, one space between words.
 * `Can’t sleep!!` is `cant sleep`, `Self-harm` is `self harm`, `sooooo` is `soo`.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'‘`´]/g, '')
    .replace(/[^\p{L}\p{N}@$!]+/gu, ' ')
    .split(' ')
    .map(unmask)
    .join(' ')
    .replace(/[@$!]+/g, ' ')
    .replace(/([a-z])\1{2,}/g, '$1$1')
    .replace(/ +/g, ' ')
    .trim();
}

/** The words of normalised text. */
export const wordsIn = (text: string): string[] => (text === '' ? [] : text.split(' '));

/** What a form adds to a word, longest first; what stays must still sound like a word. */
const ENDINGS = ['ing', 'ed', 'es', 's', 'e'] as const;

/** `panick-ing` is of panic, `stopp-ed` of stop: without what the ending brought. */
const mend = (cut: string): string => cut.replace(/([bdgmnprt])\1$/, '$1').replace(/ck$/, 'c');

/**
 * The part of a word that its forms share: `bullies`, `bullied` → `bully`; `panicking` → `panic`.
 * Lighter than a dictionary: it only has to do the same to what is typed and to what is known.
 */
export function stem(word: string): string {
  if (word.length < 4 || /(?:ss|us|is|eed)$/.test(word)) return word;
  if (/ie[sd]$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  const cuts = ENDINGS.filter((ending) => word.endsWith(ending)).map((ending) =>
    word.slice(0, -ending.length),
  );
  return mend(cuts.find((cut) => cut.length > 2 && /[aeiouy]/.test(cut)) ?? word);
}
