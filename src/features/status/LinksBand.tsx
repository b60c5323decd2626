import { Band } from '#components/frame/Band.tsx';
import { Table, type TableRow } from '#components/words/Table.tsx';
import { linkTroubles, type CheckedLink, type LinkHealth } from '#lib/link-health.ts';
import { fill, formatDay } from '#lib/text.ts';
import type { Words } from '#schemas/site/words.ts';

interface Props {
  /** The last check; none where no check has run for this build. */
  health: LinkHealth | undefined;
  words: Words['links'];
}

const standsAs = ({ state, to = '' }: CheckedLink, words: Words['links']): string =>
  state === 'works' ? '' : fill(words[state], { to });

const rowsOf = (health: LinkHealth, words: Words['links']): TableRow[] =>
  linkTroubles(health).map((link) => ({
    key: link.url,
    name: <a href={link.url}>{link.url.replace(/^https?:\/\//, '')}</a>,
    cells: [standsAs(link, words), link.places.join(', ')],
  }));

const summary = ({ checked_on, links }: LinkHealth, words: Words['links']): string =>
  fill(words.text, {
    date: formatDay(checked_on),
    works: links.filter(({ state }) => state === 'works').length,
    all: links.length,
  });

/** How the links to other sites stand: those that need somebody, the worst first. */
export const LinksBand = ({ health, words }: Props) => {
  const rows = health === undefined ? [] : rowsOf(health, words);
  return (
    <Band tone="sky" edge="tide" labelledBy="links">
      <div className="flow band-title">
        <h2 id="links">{words.title}</h2>
        <p>{health === undefined ? words.none : summary(health, words)}</p>
        {health !== undefined && rows.length === 0 && <p>{words.fine}</p>}
      </div>
      {rows.length > 0 && <Table columns={[words.address, words.state, words.place]} rows={rows} />}
    </Band>
  );
};
