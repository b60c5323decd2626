import type { TextPlace } from '#components/device/text-store.ts';
import type { Words } from '#schemas/site/words.ts';

interface Props {
  place: TextPlace;
  words: Words['school_review'];
  onKeep: (isKept: boolean) => void;
}

/** Where the review is kept, and the choice to keep it on the device. */
export const KeptWhere = ({ place, words, onKeep }: Props) => (
  <div className="review-where no-print">
    <p>{words[`in_${place}`]}</p>
    <label>
      <input
        type="checkbox"
        role="switch"
        checked={place === 'device'}
        onChange={(event) => {
          onKeep(event.target.checked);
        }}
      />
      <span>{words.device}</span>
    </label>
  </div>
);
