/** A list to choose from, or a box to tick. */
export type Field = HTMLSelectElement | HTMLInputElement;

/** One answer of the form: an option of a list, or a box to tick. */
export interface FormChoice {
  key: string;
  value: string;
  label: string;
  /** Where its label stands, with the number of things behind it. */
  place: Element;
}

/** What a field is about. */
export const keyOf = (field: Field): string => field.dataset['filter'] ?? '';

/** The answers that a field offers. */
export function choicesIn(field: Field): FormChoice[] {
  const key = keyOf(field);
  if (field instanceof HTMLSelectElement)
    return [...field.options]
      .filter(({ value }) => value)
      .map((place) => ({ key, value: place.value, label: place.text, place }));
  const place = field.nextElementSibling ?? field;
  return [{ key, value: field.value, label: place.textContent, place }];
}

/** The answer that a field gives now; empty where it gives none. */
export const valueOf = (field: Field): string =>
  field instanceof HTMLInputElement && !field.checked ? '' : field.value;

/** Sets a field to an answer, or to none. */
export function setField(field: Field, value = ''): void {
  if (field instanceof HTMLInputElement) field.checked = value === field.value;
  else field.value = value;
}

/** What was chosen, in words: where an answer says little alone, the list’s own label stands before it. */
export const chipText = ({ label, place }: FormChoice): string => {
  const list = place.closest<HTMLElement>('[data-named]');
  const name = list?.closest('label')?.firstElementChild?.textContent;
  return name === undefined ? label : `${name}: ${label}`;
};
