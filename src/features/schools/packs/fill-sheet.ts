/** What a sheet holds, by the name of its slot: words, or nodes of another page. */
export type Part = Readonly<Record<string, string | readonly Node[]>>;

/** Puts the parts into the slots of a sheet; a list of needed things that is empty takes its box along. */
export function fillSheet(sheet: Element, part: Part): void {
  for (const [name, value] of Object.entries(part)) {
    const nodes = typeof value === 'string' ? [value] : value;
    sheet.querySelector(`[data-slot=${name}]`)?.replaceChildren(...nodes);
  }
  if (part['need']?.length === 0) sheet.querySelector('[data-slot=need-box]')?.remove();
}
