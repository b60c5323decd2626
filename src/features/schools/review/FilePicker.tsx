interface Props {
  label: string;
  onRead: (text: string) => void;
}

/** A button that opens a file of the reader’s own. */
export function FilePicker({ label, onRead }: Props) {
  return (
    <label className="button button-second review-file">
      {label}
      <input
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const { target } = event;
          void target.files?.[0]?.text().then(onRead);
          // The same file can be opened again, for example once it is mended.
          target.value = '';
        }}
      />
    </label>
  );
}
