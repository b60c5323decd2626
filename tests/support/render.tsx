import { Window, type HTMLElement } from 'happy-dom';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** A piece of HTML, to be asked about with `querySelector`. */
export function parseHtml(html: string): HTMLElement {
  const { document } = new Window();
  document.body.innerHTML = html;
  return document.body;
}

/** A component as it reaches the reader: rendered without scripts. */
export const render = (element: ReactElement): HTMLElement =>
  parseHtml(renderToStaticMarkup(element));

/** The words of everything that a selector finds, in the order of the page. */
export const textsOf = (root: HTMLElement, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
