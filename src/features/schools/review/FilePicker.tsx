import { useId } from 'react';

interface Props {
  label: string;
  onRead: (text: string) => void;
}

/** A button that opens a file of the reader’s own. */
export function FilePicker({ label, onRead }: Props) {
  const id = useId();
  return (
    <label className="button button-second review-file" htmlFor={id}>
      {label}
      <input
        id={id}
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
