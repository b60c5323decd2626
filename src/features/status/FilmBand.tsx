import { Band } from '#components/frame/Band.tsx';
import type { FilmState } from '#lib/storyboard/manifest.ts';
import type { Words } from '#schemas/site/words.ts';

interface Props {
  state: FilmState;
  words: Words['film'];
}

/** Whether the films of the animation still say what its storyboard says. */
export const FilmBand = ({ state, words }: Props) => (
  <Band tone="sand-light" labelledBy="films">
    <div className="flow">
      <h2 id="films">{words.status}</h2>
      <p>
        <a href="/watch/">{words.player}</a>:{' '}
        {
          {
            current: words.status_current,
            older: words.status_older,
            none: words.status_none,
          }[state]
        }
      </p>
    </div>
  </Band>
);
