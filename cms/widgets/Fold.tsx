import { useState, type ReactNode } from 'react';

interface Props {
  readonly id?: string;
  readonly title: string;
  /** Whether there is a reason to open it, such as something to mend in it. */
  readonly opens: boolean;
  readonly children: ReactNode;
}

/**
 * Fields that are put away until somebody opens them, or something in them needs somebody. It never
 * closes by itself: the reason to open it goes with the first letter that is typed there.
 */
export const Fold = ({ id, title, opens, children }: Props) => {
  const [open, setOpen] = useState(opens);
  const [before, setBefore] = useState(opens);
  if (opens !== before) {
    setBefore(opens);
    if (opens) setOpen(true);
  }
  return (
    <details
      className="f-fold"
      id={id}
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{title}</summary>
      {children}
    </details>
  );
};
