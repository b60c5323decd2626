interface Props {
  label: string;
  onRead: (text: string) => void;
  /** What is called instead for a file that is larger than any of ours. */
  onTooBig: () => void;
}

/** More bytes than a review with every box full has. */
const MOST_BYTES = 2_000_000;

/** A button that opens a file of the reader’s own. */
export function FilePicker({ label, onRead, onTooBig }: Props) {
  return (
    <label className="button button-second review-file">
      {label}
      <input
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const { target } = event;
          const file = target.files?.[0];
          if (file !== undefined && file.size > MOST_BYTES) onTooBig();
          else void file?.text().then(onRead);
          // The same file can be opened again, for example once it is mended.
          target.value = '';
        }}
      />
    </label>
  );
}
