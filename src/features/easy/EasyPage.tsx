import type { PictureName } from '#components/illustration/film/pictures.ts';
import { ScenePicture } from '#components/illustration/film/ScenePicture.tsx';
import type { CastName } from '#components/illustration/people/cast.ts';
import { Button } from '#components/links/Button.tsx';
import { fill } from '#lib/text.ts';
import type { Words } from '#schemas/site/words.ts';
import './EasyPage.css';

/** One page of the book: a picture, a sentence, perhaps the next sentence and a way on. */
export interface EasyLeaf {
  id: string;
  words: string;
  more?: string | undefined;
  picture: PictureName;
  /** Who is in the picture; its usual people if nobody is named. */
  people: readonly CastName[];
  /** The class of its theme’s colour. */
  theme: string;
  link?: { to: string; words: string } | undefined;
}

interface Props {
  leaves: readonly EasyLeaf[];
  words: Words;
}

/** The pages of the book one below the other, each as large as a screen, with a link to the next. */
export const EasyPage = ({ leaves, words: { easy } }: Props) => (
  <ol className="easy plain-list">
    {leaves.map(({ id, words, more, picture, people, theme, link }, index) => {
      const next = leaves[index + 1];
      return (
        <li key={id} id={id} className="easy-leaf">
          <div className={`easy-picture ${theme}`}>
            <ScenePicture picture={picture} people={people} />
          </div>
          <div className="easy-words">
            <p className="easy-number">
              {fill(easy.number, { number: index + 1, count: leaves.length })}
            </p>
            <p className="easy-sentence">{words}</p>
            {more !== undefined && <p className="easy-more">{more}</p>}
            {link !== undefined && (
              <p>
                <Button href={link.to}>{link.words}</Button>
              </p>
            )}
            <p className="no-print">
              <a className="easy-next" href={`#${next?.id ?? leaves[0]?.id ?? ''}`}>
                {next === undefined ? easy.again : easy.next}
              </a>
            </p>
          </div>
        </li>
      );
    })}
  </ol>
);
