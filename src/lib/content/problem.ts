/** Something in a content file that has to be mended, and how. */
export interface Problem {
  /** The path from the root of the repository. */
  readonly file: string;
  /** The line in that file, counted from 1. */
  readonly line: number;
  /** Where the field lies, for example `routes.0.number`. */
  readonly field?: string | undefined;
  /** What editors call the field. */
  readonly label?: string | undefined;
  /** What is wrong and how to mend it, in plain words. */
  readonly message: string;
}

/** A problem found by something that knows the text but not the name of its file. */
export type Finding = Omit<Problem, 'file'>;

/** The way to a value inside an entry: names of fields and places in lists. */
export type Path = readonly PropertyKey[];

/** Writes a path as a field's name, for example `routes.0.number`. */
export const fieldName = (path: Path): string => path.map(String).join('.');

/** One line that says where the problem is, which field it is about and how to mend it. */
export function describeProblem({ file, line, label, message }: Problem): string {
  return `${file}:${line} ${label === undefined ? '' : `“${label}”: `}${message}`;
}

/** Orders problems by file, then by line. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}
