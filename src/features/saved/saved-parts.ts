/** The parts of the list’s page that scripts show, hide and fill; all words are the server’s. */
export class SavedParts extends HTMLElement {
  /** The browser keeps nothing: words that have a second text for that case (`data-lede-page`) take it. */
  isRefused = false;

  /** Words that stand on the element (`data-put-back` is `putBack`), the place in them filled. */
  word(name: string, value: string | number = ''): string {
    const second = this.isRefused ? this.dataset[`${name}Page`] : undefined;
    return (second ?? this.dataset[name] ?? '').replace(/\{\w+\}/, () => String(value));
  }

  find(selector: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(selector);
  }

  partOf(name: string): HTMLElement | null {
    return this.find(`[data-part="${name}"]`);
  }

  toggle(name: string, isShown: boolean): void {
    const part = this.partOf(name);
    if (part === null) return;
    // What is announced has to come after the place that announces it.
    if (part.dataset['text'] === undefined) part.hidden = !isShown;
    else part.textContent = isShown ? part.dataset['text'] : '';
  }

  /** Says something in one place, and takes back what was said before. */
  say(where: 'list' | 'share' | 'device', text: string): void {
    for (const place of this.querySelectorAll<HTMLElement>('[data-said]'))
      place.textContent = place.dataset['said'] === where ? text : '';
  }

  /** Focus goes to the first of these that can be seen, else to the page’s heading: it is never lost. */
  focusOn(selector?: string): void {
    const all = selector === undefined ? [] : [...this.querySelectorAll<HTMLElement>(selector)];
    const target = all.find((one) => one.checkVisibility()) ?? this.find('h1');
    // A heading takes focus only from a script.
    if (target?.localName === 'h1') target.tabIndex = -1;
    target?.focus();
  }
}
