import type { ReactNode } from 'react';
import { QrCode } from '#components/links/QrCode.tsx';
import { Prose } from '#components/words/Prose.tsx';
import '#components/words/Sheets.css';
import type { Words } from '#schemas/site/words.ts';
import './Paper.css';

/** What a pack prints of a resource. */
export interface ResourcePaper {
  title: string;
  lede: string;
  facts: string;
  need: readonly string[];
  safety: string;
  /** The whole address of its page. */
  link: string;
}

interface Props {
  /** None for the empty sheet that the page’s script fills in. */
  paper?: ResourcePaper;
  id?: string;
  words: Words;
  /** The body, in Markdown already rendered. */
  children?: ReactNode;
}

const Needed = ({ things, title }: { things: readonly string[]; title: string }) => (
  <section data-slot="need-box">
    <h3>{title}</h3>
    <ul data-slot="need">
      {things.map((thing) => (
        <li key={thing}>{thing}</li>
      ))}
    </ul>
  </section>
);

/** One resource as a part of a pack, with a code that leads back to its page. */
export const Paper = ({ paper, id, words: { packs }, children }: Props) => {
  const { title = packs.title, lede, facts, need, safety, link } = { ...paper };
  return (
    <article className="paper" id={id}>
      <div className="paper-head">
        <div>
          <h2 data-slot="title">{title}</h2>
          <p data-slot="lede">{lede}</p>
          <p className="paper-facts" data-slot="facts">
            {facts}
          </p>
          <p className="paper-address" data-slot="address">
            {link}
          </p>
        </div>
        <figure className="paper-code">
          <div data-slot="code">{link !== undefined && <QrCode link={link} />}</div>
          <figcaption>{packs.scan}</figcaption>
        </figure>
      </div>
      <div className="paper-boxes">
        {need?.length !== 0 && <Needed things={need ?? []} title={packs.need} />}
        <section>
          <h3>{packs.safety}</h3>
          <p data-slot="safety">{safety}</p>
        </section>
      </div>
      <div data-slot="body">
        <Prose>{children}</Prose>
      </div>
    </article>
  );
};
