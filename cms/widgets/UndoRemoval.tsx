interface Props {
  /** What was removed; nothing, if nothing was. */
  readonly what: string | undefined;
  readonly onUndo: () => void;
}

/** Says that something was removed, and puts it back. */
export const UndoRemoval = ({ what, onUndo }: Props) => (
  <div role="status" className="f-undo">
    {what !== undefined && (
      <>
        <span>Removed: {what}.</span>
        <button type="button" className="f-button" onClick={onUndo}>
          Put it back
        </button>
      </>
    )}
  </div>
);
