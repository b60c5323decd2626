import { describe, expect, it } from 'vitest';
import { makeEntry } from '#tests/support/entries.ts';
import { checkTimes } from './check-times.ts';
import { filmHash } from './film-hash.ts';
import { filmState } from './manifest.ts';
import { numberOf } from './number-of.ts';
import { timelineOf } from './timeline.ts';
import { captionsVtt, chaptersVtt, descriptionsVtt, transcriptText, vttTime } from './tracks.ts';

const scene = (id: string, fields: object = {}) => ({
  id,
  words: 'Heard',
  narration: 'People should ask & listen.',
  description: 'A shell.',
  picture: 'shell' as const,
  people: [],
  min_seconds: 4,
  ...fields,
});

const call = scene('call', {
  words: 'Call us: {number}',
  narration: 'You can call {number}.',
  service: 'line',
});

const timeline = timelineOf({ scenes: [scene('one'), call] }, () => '0800 1111');

describe('a timeline', () => {
  it('puts scenes one after the other', () => {
    expect(timeline.scenes.map(({ number, start, length }) => [number, start, length])).toEqual([
      [1, 0, 4000],
      [2, 4000, 4000],
    ]);
    expect(timeline.length).toBe(8000);
  });

  it('fills in the number of the service that a scene names', () => {
    expect(timeline.scenes[1]).toMatchObject({
      words: 'Call us: 0800 1111',
      narration: 'You can call 0800 1111.',
    });
  });

  it('has the name of a service whose number may not be printed', () => {
    const route = {
      type: 'phone',
      label: 'Call',
      hours: { type: 'always' },
      number: '0151 000 0000',
    };
    const fresh = makeEntry('services', 'line', { routes: [route] });
    const provenance = { ...fresh.data.provenance, grade: 'x' };
    const hidden = makeEntry('services', 'line', { routes: [route], provenance });
    expect(numberOf(fresh.data)).toBe('0151 000 0000');
    expect(numberOf(hidden.data)).toBe('The line');
  });
});

describe('the files of a film', () => {
  it('write moments as WebVTT does', () => {
    expect([0, 62_480, 3_600_000].map(vttTime)).toEqual([
      '00:00:00.000',
      '00:01:02.480',
      '01:00:00.000',
    ]);
  });

  it('have a caption for all that is said, with signs that WebVTT would read spelt out', () => {
    const vtt = captionsVtt(timeline);
    expect(vtt).toMatch(/^WEBVTT\n\n00:00:00\.\d{3} --> /);
    expect(vtt).toContain('People should ask &amp; listen.');
    expect(vtt).toContain('00:00:04.320 --> ');
  });

  it('have a description and a chapter for every scene, from its start to its end', () => {
    for (const vtt of [descriptionsVtt(timeline), chaptersVtt(timeline)]) {
      expect(vtt).toContain('00:00:00.000 --> 00:00:04.000');
      expect(vtt).toContain('00:00:04.000 --> 00:00:08.000');
    }
  });

  it('say everything as text: what is shown, said and seen', () => {
    expect(transcriptText('The plan', timeline)).toBe(
      'The plan\n\n1. Heard\nPeople should ask & listen.\n[A shell.]\n\n' +
        '2. Call us: 0800 1111\nYou can call 0800 1111.\n[A shell.]\n',
    );
  });
});

describe('films', () => {
  const hash = filmHash('The plan', timeline);
  const films = { hash, length: 8000, hasVoices: false, files: {} };

  it('are current while the storyboard stays as it was', () => {
    const again = timelineOf({ scenes: [scene('one'), call] }, () => '0800 1111');
    expect(filmState(films, filmHash('The plan', again))).toBe('current');
    expect(filmState(undefined, hash)).toBe('none');
  });

  it.each([
    ['a word', { words: 'Happy' }],
    ['a picture', { picture: 'crowd' as const }],
    ['who is in it', { people: ['ada'] }],
    ['a time', { min_seconds: 5 }],
  ])('are older once %s has changed', (_, change) => {
    const changed = timelineOf({ scenes: [scene('one', change), call] }, () => '0800 1111');
    expect(filmState(films, filmHash('The plan', changed))).toBe('older');
  });

  it('are older once a number in them has changed or may not be printed any more', () => {
    const other = timelineOf({ scenes: [scene('one'), call] }, () => 'The line');
    expect(filmState(films, filmHash('The plan', other))).toBe('older');
  });
});

describe('the times of a scene', () => {
  const audio = { file: '/uploads/a.mp3', voice: 'Youth council', consent_on: '2026-11-01' };
  const narration = 'People should ask what you think, and listen to you.';

  it('are right when a recording is read at 9 to 17 characters a second', () => {
    expect(checkTimes({ narration })).toEqual([]);
    expect(checkTimes({ narration, audio: { ...audio, seconds: 4 } })).toEqual([]);
  });

  it.each([
    ['too fast', 2],
    ['too slow', 9],
  ])('are wrong when a recording is %s', (what, seconds) => {
    const [problem] = checkTimes({ narration, audio: { ...audio, seconds } });
    expect(problem).toMatchObject({ field: ['audio', 'seconds'] });
    expect(problem?.message).toContain(what);
  });

  it('are wrong when a word is wider than a caption', () => {
    const word = 'a'.repeat(40);
    expect(checkTimes({ narration: `Say ${word}.` })[0]?.message).toContain('wider than a caption');
  });

  it('are wrong when the words take longer than a scene may last', () => {
    const narration = `${'word '.repeat(60)}end.`;
    expect(checkTimes({ narration })[0]?.message).toContain('make two scenes');
  });
});
