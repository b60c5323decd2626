import { PICTURES } from '#schemas/parts/film.ts';
import { swap, type BrokenCase } from './broken-case.ts';

const FILM = 'content/animation/plan.yaml';
const OTHER = 'content/animation/other-film.yaml';

const ALL = Object.entries(PICTURES).map(([name, shows]) => `“${name}” (${shows})`);

/** Mistakes in the animation: each names the number of the scene and the field. */
export const FILM_CASES: readonly BrokenCase[] = [
  {
    what: 'a scene shows too many words',
    spoil: swap(FILM, 'words: This is our plan', 'words: one two three four five six seven eight nine'),
    says: 'content/animation/plan.yaml:8 “Scene 1, On screen”: use at most eight words',
  },
  {
    what: 'a scene says more than two sentences',
    spoil: swap(FILM, 'This is our plan. Call', 'This is ours. It is good. Call'),
    says: 'content/animation/plan.yaml:9 “Scene 1, Spoken”: use at most two sentences, so that there is time to read them',
  },
  {
    what: 'a scene has a picture that nobody has drawn',
    spoil: swap(FILM, 'picture: sunrise', 'picture: sunset'),
    says: `content/animation/plan.yaml:11 “Scene 1, Picture”: choose one of ${ALL.join(', ')}`,
  },
  {
    what: 'a scene has a theme that is not there',
    spoil: swap(FILM, 'theme: happy', 'theme: hapy'),
    says: 'content/animation/plan.yaml:13 “Scene 1, Theme”: no entry of “Themes” has the id “hapy”: did you mean “happy”?',
  },
  {
    what: 'a scene has a place for a number and no service',
    spoil: swap(FILM, '    service: night-line\n', ''),
    says: 'content/animation/plan.yaml:7 “Scene 1, Service”: choose the service whose number {number} stands for',
  },
  {
    what: 'a recording is too fast to read along',
    spoil: swap(FILM, 'seconds: 2.8', 'seconds: 1'),
    says: 'content/animation/plan.yaml:18 “Scene 1, Seconds”: too fast to read along: these words need 1.8 seconds at least. Speak slower, or say less',
  },
  {
    what: 'a recording is not there',
    spoil: swap(FILM, '/uploads/start.mp3', '/uploads/begin.mp3'),
    says: 'content/animation/plan.yaml:17 “Scene 1, File”: there is no file “/uploads/begin.mp3”: upload it first, or check its name',
  },
  {
    what: 'nobody noted that a voice may be used',
    spoil: swap(FILM, '      consent_on: 2026-11-01\n', ''),
    says: 'content/animation/plan.yaml:16 “Scene 1, Consent noted on”: this is missing: add “consent_on: …”. The day they agreed in writing, and somebody who looks after them too if they are under 16.',
  },
  {
    what: 'the council’s own film has no captions',
    spoil: swap(FILM, '  captions: /uploads/film.vtt\n', ''),
    says: 'content/animation/plan.yaml:21 “Captions”: this is missing: add “captions: …”. What is said and heard, as a WebVTT file. A film without captions is refused.',
  },
  {
    what: 'the council’s own film has no transcript',
    spoil: swap(OTHER, '  transcript: Hello, says a girl.\n', ''),
    says: 'content/animation/other-film.yaml:13 “Transcript”: this is missing: add “transcript: …”. All that is said, and what can only be seen. A film without one is refused.',
  },
  {
    what: 'the captions of the council’s own film are not there',
    spoil: swap(FILM, 'captions: /uploads/film.vtt', 'captions: /uploads/films.vtt'),
    says: 'content/animation/plan.yaml:27 “Captions”: there is no file “/uploads/films.vtt”: upload it first, or check its name',
  },
  {
    what: 'a film at YouTube has no captions',
    spoil: swap(OTHER, 'has_captions: true', 'has_captions: false'),
    says: 'content/animation/other-film.yaml:18 “Has captions”: the film needs captions at YouTube: add them, then write true',
  },
  {
    what: 'an easy version shows a scene that its animation has not',
    spoil: swap('content/plan/easy/easy.yaml', 'scene: start', 'scene: finish'),
    says: 'content/plan/easy/easy.yaml:10 “Scene”: the animation has no scene “finish”: choose one of start',
  },
];
