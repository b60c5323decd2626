import { QrCode } from '#components/links/QrCode.tsx';
import type { Words } from '#schemas/site/words.ts';
import { SERVICE_FACTS, type ServiceSheet } from './service-sheet.ts';
import './Paper.css';

interface Props {
  /** None for the empty sheet that the page’s script fills in. */
  sheet?: ServiceSheet;
  id?: string;
  words: Words;
}

/** One service as a part of a pack: threshold, the way in, how to reach it. */
export const ServicePaper = ({ sheet, id, words }: Props) => {
  const labels = { ...words.grid, reach: words.packs.reach };
  return (
    <article className="paper paper-service" id={id}>
      <div className="paper-head">
        <div>
          <h2 data-slot="title">{sheet?.title ?? words.packs.title}</h2>
          <p data-slot="lede">{sheet?.lede}</p>
        </div>
        <figure className="paper-code">
          <div data-slot="code">{sheet !== undefined && <QrCode link={sheet.link} />}</div>
          <figcaption>{words.packs.scan}</figcaption>
        </figure>
      </div>
      <dl className="paper-facts-list">
        {SERVICE_FACTS.map((fact) => (
          <div key={fact}>
            <dt>{labels[fact]}</dt>
            <dd data-slot={fact}>{sheet?.[fact]}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
};
