import { freshnessOf } from '#lib/trust.ts';
import type { OpeningHours } from '#schemas/parts/opening-hours.ts';
import type { OpenNowData, tellState } from './open-engine.ts';

type Told = ReturnType<typeof tellState>;

const MINUTE = 60_000;

/** JSON that this site has written into the page, or `undefined` where there is none. */
function readJson(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

const isData = (value: unknown): value is OpenNowData =>
  typeof value === 'object' && value !== null && 'words' in value && 'calendar' in value;

const hoursIn = (text: string | undefined): readonly OpeningHours[] => {
  const value = readJson(text);
  // Checked against the schema when the page was made.
  return Array.isArray(value) ? (value as OpeningHours[]) : [];
};

const block = readJson(document.querySelector('script[data-open-now]')?.textContent);
const data = isData(block) ? block : undefined;

/** The reckoning of weekly hours is fetched once, and only by pages that show such hours. */
let engine: Promise<typeof import('./open-engine.ts')> | undefined;

/** What is to be said of an element at an instant. */
async function tell(element: HTMLElement, now: Date, { words, calendar }: OpenNowData) {
  const unsure: Told = { kind: 'unsure', text: words.open.unsure };
  const { hours, reviewBy = '' } = element.dataset;
  // By the clock of Greenwich: for a limit of months an hour more or less is nothing.
  const today = now.toISOString().slice(0, 10);
  if (reviewBy === '' || freshnessOf({ review_by: reviewBy }, today) === 'stale') return unsure;
  const all = hoursIn(hours);
  if (all.some(({ type }) => type === 'always'))
    return { kind: 'open', text: words.open.now } satisfies Told;
  try {
    engine ??= import('./open-engine.ts');
    return (await engine).tellState(all, now, { words, calendar });
  } catch {
    // It could not be fetched; the next minute tries again.
    engine = undefined;
    return unsure;
  }
}

/**
 * `<yp-open-now data-hours data-review-by>`: says whether somebody is there, as `data-state`
 * (`open`, `closed`, `unsure`) and in words; fires `open-now` when the state has changed.
 */
class OpenNow extends HTMLElement {
  static readonly observedAttributes = ['data-hours', 'data-review-by'];

  /** What the page itself says of hours that never end. */
  #always: string | undefined;

  connectedCallback(): void {
    this.#always ??= this.textContent.trim();
    shown.add(this);
    void this.refresh();
  }

  disconnectedCallback(): void {
    shown.delete(this);
  }

  attributeChangedCallback(): void {
    if (shown.has(this)) void this.refresh();
  }

  async refresh(): Promise<void> {
    if (data === undefined) return;
    const { kind, text } = await tell(this, new Date(), data);
    const said = kind === 'open' && this.#always ? this.#always : text;
    if (this.textContent !== said) this.textContent = said;
    if (this.dataset['state'] === kind) return;
    this.dataset['state'] = kind;
    this.dispatchEvent(new Event('open-now', { bubbles: true }));
  }
}

/** The elements that are in the page. */
const shown = new Set<OpenNow>();

const refreshAll = (): void => {
  for (const element of shown) void element.refresh();
};

/** Refreshes as each minute of the clock begins. */
const keepTime = (): void => {
  setTimeout(
    () => {
      refreshAll();
      keepTime();
    },
    MINUTE - (Date.now() % MINUTE),
  );
};

customElements.define('yp-open-now', OpenNow);
keepTime();
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') refreshAll();
});
window.addEventListener('pageshow', refreshAll);
