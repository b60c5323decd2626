import { Band } from '#components/frame/Band.tsx';
import { Button } from '#components/links/Button.tsx';
import type { Entry } from '#lib/graph.ts';
import { formatDay } from '#lib/text.ts';
import type { Words } from '#schemas/site/words.ts';
import './TrainingBand.css';

interface Props {
  training: readonly Entry<'campaigns'>[];
  words: Words;
  /** The day the page is made, `YYYY-MM-DD`. */
  today: string;
}

/** Dates that are still to come, with time and place. */
function Dates({ data, today }: { data: Entry<'campaigns'>['data']; today: string }) {
  const coming = data.sessions.filter(({ on }) => on >= today);
  if (coming.length === 0) return null;
  return (
    <ul className="plain-list meta">
      {coming.map(({ on, starts, ends, place }) => (
        <li key={`${on} ${starts}`}>
          {formatDay(on)}, {ends === undefined ? starts : `${starts}–${ends}`}. {place}
        </li>
      ))}
    </ul>
  );
}

/** Training that staff can book now, or what to do where none is listed. */
export const TrainingBand = ({ training, words, today }: Props) => (
  <Band labelledBy="training">
    <div className="flow band-title">
      <h2 id="training">{words.staff.training}</h2>
      <p>{training.length === 0 ? words.staff.training_none : words.staff.training_text}</p>
    </div>
    <ul className="training plain-list">
      {training.map(({ id, address, data }) => (
        <li key={id} className="flow">
          <h3>{address === '' ? data.title : <a href={address}>{data.title}</a>}</h3>
          <p>{data.lede}</p>
          <Dates data={data} today={today} />
          {data.cost !== undefined && <p className="meta">{data.cost}</p>}
          {data.book !== undefined && (
            <Button href={data.book} kind="second" leaves={words.site.new_site}>
              {words.staff.book}
            </Button>
          )}
        </li>
      ))}
    </ul>
  </Band>
);
