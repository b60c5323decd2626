import { KINDS } from '#schemas/search/search-vocabulary.ts';

/** A kind of page. */
export type Kind = keyof typeof KINDS;

/** The first part of an address, where it differs from the name of its kind. */
const PARTS: Readonly<Record<string, Kind>> = {
  urgent: 'help',
  find: 'help',
  progress: 'plan',
  watch: 'plan',
  'have-your-say': 'plan',
};

const isKind = (name: string): name is Kind => name in KINDS;

/** The kind of the page at an address, by the first part of it: `/plan/happy/` is of the plan. */
export function kindOf(address: string): Kind {
  const [, part = ''] = address.split('/');
  return PARTS[part] ?? (isKind(part) ? part : 'pages');
}
