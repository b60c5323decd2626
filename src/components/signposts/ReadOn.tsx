import type { EntryData } from '#schemas/collections.ts';
import type { Words } from '#schemas/site/words.ts';
import { checkedText } from './checked-text.ts';
import './Checked.css';

interface Props {
  review: EntryData<'needs'>['review'];
  /** The day the page is made, `YYYY-MM-DD`. */
  today: string;
  words: Words;
}

/** When some words were read through, by whom, and when somebody reads them again. */
export const ReadOn = ({ review, today, words: { checked } }: Props) => {
  const { on, next } = checkedText(review, today, {
    on: checked.read_on,
    next: checked.read_next,
    due: checked.read_due,
  });
  return (
    <p className="checked">
      <strong>{on}</strong> {next}
    </p>
  );
};
