import type { DetailedHTMLProps, HTMLAttributes } from 'react';

// The site’s own elements in JSX: each starts with `yp-` and takes what any element takes.
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      [name: `yp-${string}`]: DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
    }
  }
}
