import { brotliCompressSync } from 'node:zlib';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { poseAt, readTracks, valueAt } from '#lib/motion/track.ts';
import { PEOPLE } from '#schemas/parts/film.ts';
import { expectClean } from '../clean-markup.ts';
import { CAST_NAMES } from '../people/cast.ts';
import { type PictureName, PICTURES } from './pictures.ts';
import { ScenePicture } from './ScenePicture.tsx';

const NAMES = Object.keys(PICTURES).filter((name): name is PictureName => name in PICTURES);

const draw = (picture: PictureName, people?: (typeof CAST_NAMES)[number][]): string =>
  renderToStaticMarkup(<ScenePicture picture={picture} isPlayed {...(people && { people })} />);

const tracksIn = (markup: string) =>
  [...markup.matchAll(/data-move="([^"]+)"/g)].map(([, text = '']) => readTracks(text));

describe('the pictures of the animation', () => {
  it.each(NAMES)('%s is clean and weighs at most 4 kB', (name) => {
    const markup = draw(name);
    expectClean(markup);
    expect(brotliCompressSync(markup).length).toBeLessThanOrEqual(4000);
  });

  it.each(NAMES)('%s shows anybody an editor chooses, and nobody it has no place for', (name) => {
    for (const one of CAST_NAMES) expectClean(draw(name, [one]));
    expectClean(draw(name, [...CAST_NAMES]));
  });

  it.each(NAMES)('%s moves: something is elsewhere a second later, all through', (name) => {
    const tracks = tracksIn(draw(name));
    const posesAt = (ms: number) => JSON.stringify(tracks.map((all) => poseAt(all, ms)));
    for (let ms = 0; ms < 7000; ms += 1000) expect(posesAt(ms)).not.toBe(posesAt(ms + 700));
  });

  it.each(NAMES)('%s is drawn as it stands at its best moment', (name) => {
    const markup = draw(name);
    const drawn = [...markup.matchAll(/<g data-move="([^"]+)"(?: transform="([^"]*)")?/g)];
    for (const [, text = '', transform = ''] of drawn)
      expect(transform).toBe(poseAt(readTracks(text), PICTURES[name].still).transform);
  });

  it.each(NAMES)('nothing in %s comes and goes more than once a second', (name) => {
    const fades = tracksIn(draw(name))
      .flat()
      .filter(({ of }) => of === 'show');
    for (const track of fades) {
      expect(track.pace).toBeUndefined();
      for (let ms = 0; ms < 9000; ms += 250) {
        const values = [0, 250, 500, 750, 1000].map((on) => Math.round(valueAt(track, ms + on)));
        const turns = values.filter((value, i) => i > 0 && value !== values[i - 1]).length;
        expect(turns).toBeLessThanOrEqual(1);
      }
    }
  });

  it('lets editors choose from everybody in the cast', () => {
    expect(Object.keys(PEOPLE).toSorted()).toEqual([...CAST_NAMES].toSorted());
  });
});
