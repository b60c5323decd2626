/** A page of other council business, made up from a seed: the same every time. */
export interface MadePage {
  url: string;
  title: string;
  text: string;
}

const SUBJECTS =
  'bins,parking,council tax,planning,libraries,parks,licensing,allotments,elections,roads,street lights,recycling,markets,cemeteries,trading standards,pest control,flooding,blue badges,bus lanes,beaches'.split(
    ',',
  );
const WORDS =
  'apply report pay renew permit fee form online office hours notice committee meeting ward resident business collection street property owner visit centre service contact map policy rules season date change request reference number decision appeal map licence vehicle garden public event booking local area team guide'.split(
    ' ',
  );
/** Words of our own topics, which every eighth page mentions in passing. */
const PASSING =
  'school anxiety young carers families sleep bullying housing money food health support exam alcohol'.split(
    ' ',
  );

/** Numbers from a seed, 0 to 1 (a linear congruence: plain, and the same everywhere). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** So many pages of about 135 words. */
export function councilPages(count: number): MadePage[] {
  const next = numbersFrom(7);
  const pick = (from: readonly string[]) => from[Math.floor(next() * from.length)] ?? '';
  return Array.from({ length: count }, (_, nth) => {
    const subject = pick(SUBJECTS);
    const words = Array.from({ length: 135 }, () => pick(next() < 0.08 ? SUBJECTS : WORDS));
    if (nth % 8 === 0) words.splice(60, 0, pick(PASSING), pick(PASSING));
    return {
      url: `/council/${nth}/`,
      title: `${subject}: ${pick(WORDS)} and ${pick(WORDS)} ${nth}`,
      text: words.join(' '),
    };
  });
}
