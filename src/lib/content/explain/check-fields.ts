import { z } from 'zod';
import { fieldAt, labelAt, valueAt, variantOf } from '../fields/field-at.ts';
import { fieldOf, type Field } from '../fields/field-of.ts';
import { fieldName, type Finding, type Path } from '../problem.ts';
import { explainIssue } from './explain-issue.ts';
import { didYouMean } from './nearest.ts';

/** What a schema makes of an entry's data. */
export interface CheckedFields {
  /** The data with every default filled in; nothing, if there are problems. */
  readonly value: unknown;
  readonly problems: readonly Finding[];
}

/** Data and what is known of it while its issues are explained. */
interface Source {
  readonly root: Field;
  readonly data: unknown;
  readonly lineOf: (path: Path) => number;
}

type Issue = z.core.$ZodIssue;

/** Stands in for every sentence that is not our own, so that zod's never reach an editor. */
const NOT_SAID = 'not said by the schema';

function finding(source: Source, path: Path, message: string): Finding {
  const field = fieldName(path) || undefined;
  const label = labelAt(source.root, path, source.data);
  return { line: source.lineOf(path), field, label, message };
}

function unknownFields(keys: readonly string[], issue: Issue, source: Source): Finding[] {
  const around = fieldAt(source.root, issue.path, source.data);
  const value = valueAt(source.data, issue.path);
  const known = around && variantOf(around, value)?.fields.keys();
  return keys.map((key) => {
    const meant = didYouMean(key, known ?? []);
    const message = `“${key}” is not a field we know${meant || ':'} check the spelling, or remove it`;
    return finding(source, [...issue.path, key], message);
  });
}

/** A union says which field tells its shapes apart; the shapes themselves lie one step up. */
function placeOf(issue: Issue): Path {
  return issue.code === 'invalid_union' ? issue.path.slice(0, -1) : issue.path;
}

function explained(issue: Issue, source: Source): Finding[] {
  if (issue.code === 'unrecognized_keys') return unknownFields(issue.keys, issue, source);
  const place = placeOf(issue);
  const message = explainIssue(issue, {
    name: String(issue.path.at(-1)),
    field: fieldAt(source.root, place, source.data),
    value: valueAt(source.data, issue.path),
    said: issue.message === NOT_SAID ? undefined : issue.message,
  });
  const label = labelAt(source.root, place, source.data);
  return [{ ...finding(source, issue.path, message), label }];
}

/** Holds an entry's data against its schema and explains each issue where it stands. */
export function checkFields(
  schema: z.ZodType,
  data: unknown,
  lineOf: (path: Path) => number,
): CheckedFields {
  const result = schema.safeParse(data, { error: () => NOT_SAID });
  if (result.success) return { value: result.data, problems: [] };
  const source = { root: fieldOf(schema), data, lineOf };
  return {
    value: undefined,
    problems: result.error.issues.flatMap((issue) => explained(issue, source)),
  };
}
