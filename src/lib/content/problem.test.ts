import { expect, test } from 'vitest';
import { byPlace, describeProblem, fieldName } from './problem.ts';

const problem = {
  file: 'content/services/x.md',
  line: 12,
  field: 'routes.0.number',
  label: 'Number',
  message: 'put the number in quote marks, or the first 0 is lost',
};

test('a problem is told on one line with its place, its field and its remedy', () => {
  expect(describeProblem(problem)).toBe(
    'content/services/x.md:12 “Number”: put the number in quote marks, or the first 0 is lost',
  );
});

test('a problem that is about no field is told without one', () => {
  expect(describeProblem({ file: 'a.md', line: 1, message: 'this file is empty' })).toBe(
    'a.md:1 this file is empty',
  );
});

test('a path becomes the name of a field', () => {
  expect(fieldName(['routes', 0, 'number'])).toBe('routes.0.number');
});

test('problems stand in the order of files and lines', () => {
  const at = (file: string, line: number) => ({ ...problem, file, line });
  const sorted = [at('b', 1), at('a', 10), at('a', 9)].sort(byPlace);
  expect(sorted.map(({ file, line }) => `${file}${line}`)).toEqual(['a9', 'a10', 'b1']);
});
