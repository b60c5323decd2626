const part = (root: Element, name: string): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-part="${name}"]`);

/** Shows one of the headings of the numbers, and the numbers; none where `risk` is nothing. */
export function showUrgent(root: Element, risk: string | undefined): void {
  for (const heading of root.querySelectorAll<HTMLElement>('[data-risk]'))
    heading.hidden = heading.dataset['risk'] !== risk;
  const urgent = part(root, 'urgent');
  if (urgent) urgent.hidden = risk === undefined;
}

/** When nothing could be loaded there are still people: their numbers stand in the page. */
export function showFailed(root: HTMLElement): void {
  showUrgent(root, 'people');
  root.dataset['state'] = 'failed';
  const found = part(root, 'found');
  const count = part(root, 'count');
  if (found) found.hidden = false;
  if (count) count.textContent = root.dataset['failed'] ?? '';
  part(root, 'list')?.replaceChildren();
}
