import { qrOf } from '#lib/qr.ts';

/** A link as a code to scan, drawn while building; words beside it say what it is. */
export const QrCode = ({ link }: { link: string }) => {
  const { size, path } = qrOf(link);
  return (
    <svg viewBox={`0 0 ${String(size)} ${String(size)}`} aria-hidden="true">
      <path d={path} />
    </svg>
  );
};
