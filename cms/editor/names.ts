import { aboutOf, menuGroupOf } from '../config/groups.ts';
import { COLLECTION_NAMES } from '#schemas/collections.ts';

type Mend = (root: ParentNode) => void;

const name =
  (selector: string, words: string): Mend =>
  (root) => {
    for (const part of root.querySelectorAll(selector)) {
      if (part.getAttribute('aria-label') !== words) part.setAttribute('aria-label', words);
    }
  };

/** The parts of the menu get their headings, since Decap has one flat list. */
const groupMenu: Mend = (root) => {
  let before = '';
  for (const link of root.querySelectorAll<HTMLAnchorElement>(
    'a[href*="#/collections/"][data-testid]',
  )) {
    const found = COLLECTION_NAMES.find((one) => link.dataset['testid'] === one);
    const group = found === undefined ? 'The site' : menuGroupOf(found);
    const item = link.closest('li');
    if (item !== null && group !== before && item.dataset['group'] !== group) {
      item.dataset['group'] = group;
    }
    if (found !== undefined && link.title === '') link.title = aboutOf(found);
    before = group;
  }
};

/** Names that Decap leaves out, or gives in a developer’s words. */
const MENDS: readonly Mend[] = [
  name('#preview-pane', 'What readers will see'),
  name('.Pane1', 'The form'),
  (root) => {
    root.querySelector('#preview-pane')?.setAttribute('title', 'What readers will see');
  },
  // A name on something that has no role is said by nobody, or at the wrong moment.
  (root) => {
    for (const part of root.querySelectorAll("[class*='ControlContainer'][aria-label]")) {
      part.removeAttribute('aria-label');
    }
  },
  groupMenu,
];

/** Keeps naming what Decap leaves without a name, whenever it draws something. */
export function watchNames(root: HTMLElement): void {
  let waiting = false;
  const mend = () => {
    waiting = false;
    for (const one of MENDS) one(root);
  };
  new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(mend);
  }).observe(root, { childList: true, subtree: true });
}
