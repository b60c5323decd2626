/** What a track changes: place, turn (degrees), size, height alone, or how much shows (0 to 1). */
export type Changed = 'x' | 'y' | 'turn' | 'size' | 'tall' | 'show';

/** A moment (milliseconds from the start of the scene) and the value then. */
export type Key = readonly [ms: number, value: number];

/** One change over time, in user units of the picture: a value for every moment of a scene. */
export interface Track {
  of: Changed;
  keys: readonly [Key, ...Key[]];
  /** `loop` begins again after the last key; `steady` too, and at an even speed. */
  pace?: 'loop' | 'steady';
}

const LETTERS: Record<Changed, string> = {
  x: 'x',
  y: 'y',
  turn: 'r',
  size: 'k',
  tall: 'v',
  show: 'o',
};

const MARKS = { loop: '~', steady: '=' } as const;

const changedBy = (letter: string): Changed | undefined =>
  (Object.keys(LETTERS) as Changed[]).find((name) => LETTERS[name] === letter);

const round = (value: number): number => Math.round(value * 100) / 100;

/** Starts and ends slowly. */
const smooth = (share: number): number => share * share * (3 - 2 * share);

/** The value of a track at a moment of its scene: always the same for the same moment. */
export function valueAt({ keys, pace }: Track, ms: number): number {
  const last = keys.at(-1) ?? keys[0];
  const moment = pace !== undefined && last[0] > 0 ? ms % last[0] : ms;
  const next = keys.findIndex(([at]) => at > moment);
  if (next === -1) return last[1];
  const to = keys[next] ?? last;
  const from = keys[next - 1] ?? to;
  const share = to[0] === from[0] ? 1 : (moment - from[0]) / (to[0] - from[0]);
  const eased = pace === 'steady' ? share : smooth(Math.max(0, share));
  return from[1] + (to[1] - from[1]) * eased;
}

/** The attributes of a moving group at a moment; plain attributes, since a strict policy lets no style in. */
export interface Pose {
  transform: string;
  opacity: number;
}

/** How a group with these tracks stands at a moment of its scene. */
export function poseAt(tracks: readonly Track[], ms: number): Pose {
  const now: Record<Changed, number> = { x: 0, y: 0, turn: 0, size: 1, tall: 1, show: 1 };
  for (const track of tracks) now[track.of] = round(valueAt(track, ms));
  const { x, y, turn, size, tall } = now;
  const parts = [
    x === 0 && y === 0 ? '' : `translate(${x} ${y})`,
    turn === 0 ? '' : `rotate(${turn})`,
    size === 1 && tall === 1 ? '' : `scale(${size} ${round(size * tall)})`,
  ];
  return { transform: parts.join(''), opacity: now.show };
}

/** Tracks as the short text that stands in the page: `x0,0 1200,40;r~0,0 300,18 600,0`. */
export const writeTracks = (tracks: readonly Track[]): string =>
  tracks
    .map(
      ({ of, keys, pace }) =>
        LETTERS[of] +
        (pace === undefined ? '' : MARKS[pace]) +
        keys.map(([ms, value]) => `${Math.round(ms)},${round(value)}`).join(' '),
    )
    .join(';');

/** Reads what {@link writeTracks} wrote; a part that is not a track is left out. */
export const readTracks = (text: string): Track[] =>
  text.split(';').flatMap((part): Track[] => {
    const [, letter = '', mark = '', rest = ''] = /^([a-z])([~=]?)(.+)$/.exec(part) ?? [];
    const of = changedBy(letter);
    const [first, ...more] = rest.split(' ').map((key): Key => {
      const [ms = NaN, value = NaN] = key.split(',').map(Number);
      return [ms, value];
    });
    if (of === undefined || first === undefined) return [];
    const track: Track = { of, keys: [first, ...more] };
    if (mark === '') return [track];
    return [{ ...track, pace: mark === '~' ? 'loop' : 'steady' }];
  });
