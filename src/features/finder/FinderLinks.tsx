import { Button } from '#components/links/Button.tsx';
import type { FinderWords } from './finder-data.ts';
import type { Place } from './question-view.ts';

interface Props {
  view: Place;
  words: FinderWords;
  /** Also offers all services, urgent help and a new start. */
  end?: boolean;
}

/** Where else to go from a page of the finder. */
export const FinderLinks = ({ view, words, end = false }: Props) => {
  const { back, someoneElse } = view;
  const links = [
    ...(end || back === undefined ? [{ href: '/services/', label: words.finder.more }] : []),
    ...(end ? [{ href: '/find/', label: words.finder.again }] : []),
    ...(someoneElse === undefined ? [] : [{ href: someoneElse, label: words.finder.someone_else }]),
  ];
  return (
    <ul className="finder-links plain-list">
      {end && (
        <li>
          <Button href="/urgent/">{words.urgent}</Button>
        </li>
      )}
      {links.map(({ href, label }) => (
        <li key={label}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  );
};

/** The way back a step; none from the first page. */
export const FinderBack = ({ view, words }: { view: Place; words: FinderWords }) =>
  view.back === undefined ? null : (
    <p className="finder-back">
      <a href={view.back}>{words.finder.back}</a>
    </p>
  );
