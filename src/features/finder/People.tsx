import { Button } from '#components/links/Button.tsx';
import { ServiceCard } from '#components/signposts/ServiceCard.tsx';
import type { FinderWords, Person, Way } from './finder-data.ts';
import './People.css';

interface Props {
  people: readonly Person[];
  words: FinderWords;
}

const Ways = ({ ways, words }: { ways: readonly Way[]; words: FinderWords }) => (
  <p className="people-ways no-print">
    {ways.map(({ type, label, href }, index) => (
      <Button
        key={href}
        href={href}
        kind={index === 0 && type !== 'web' ? 'main' : 'second'}
        {...(type === 'chat' || type === 'web' ? { leaves: words.leaves } : {})}
      >
        {label}
      </Button>
    ))}
  </p>
);

/** Services as cards with their calls, texts and chats, one tap each; their website where there are none. */
export const People = ({ people, words }: Props) => (
  <ul className="people grid grid-wide plain-list">
    {people.map(({ summary, ways }) => (
      <li key={summary.href}>
        <ServiceCard service={summary} />
        {ways.length > 0 && <Ways ways={ways} words={words} />}
      </li>
    ))}
  </ul>
);
