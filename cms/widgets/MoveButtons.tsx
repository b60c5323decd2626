interface Props {
  /** What is moved, for people who hear the button’s name by itself. */
  readonly what: string;
  readonly index: number;
  readonly count: number;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** The buttons of an entry of a list: up and down if there are others, remove. Each says what it is about. */
export const MoveButtons = ({ what, index, count, onMove, onRemove }: Props) => (
  <span className="f-moves">
    {count > 1 && (
      <>
        <button
          type="button"
          className="f-button"
          disabled={index === 0}
          aria-label={`Move ${what} up`}
          onClick={() => {
            onMove(index - 1);
          }}
        >
          Up
        </button>
        <button
          type="button"
          className="f-button"
          disabled={index === count - 1}
          aria-label={`Move ${what} down`}
          onClick={() => {
            onMove(index + 1);
          }}
        >
          Down
        </button>
      </>
    )}
    <button type="button" className="f-button" aria-label={`Remove ${what}`} onClick={onRemove}>
      Remove
    </button>
  </span>
);
