import type { Entry } from './graph.ts';

/** Names that are also common words, which in a text mean no service. */
const isSure = (name: string): boolean => name.length >= 3 && /[A-Z0-9]/.test(name);

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Whether a text names something, as whole words and in its own capitals. */
const names = (text: string, name: string): boolean =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])${escape(name)}(?![\p{L}\p{N}])`, 'u').test(text);

/** The services that a text names, by their own name or another that is printed, in their order. */
export const servicesNamed = (
  text: string,
  services: readonly Entry<'services'>[],
): Entry<'services'>[] =>
  services.filter(({ data }) =>
    [data.title, data.title.replace(/ \(.*\)$/, ''), ...data.known_as]
      .filter(isSure)
      .some((name) => names(text, name)),
  );
