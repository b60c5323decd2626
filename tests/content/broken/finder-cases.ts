import { swap, write, type BrokenCase, type Content } from './broken-case.ts';

const WHO = 'content/finder/questions/who.yaml';
const WHAT = 'content/finder/questions/what.yaml';

/** A question that is always asked, at a position. */
const question = (id: string, position: number) =>
  write(
    `content/finder/questions/${id}.yaml`,
    `id: ${id}
position: ${position}
role: other
title: Is it ${id}?
unsure: I’m not sure
answers:
  - id: yes-it-is
    label: Yes, it is
    because: it is
  - id: no-it-is-not
    label: No, it’s not
    because: it is not
`,
  );

const all =
  (...changes: readonly ((content: Content) => void)[]) =>
  (content: Content) => {
    for (const change of changes) change(content);
  };

/** Mistakes in the questions of the finder that only show when they are looked at together. */
export const FINDER_CASES: readonly BrokenCase[] = [
  {
    what: 'a question waits for an answer that nobody can give',
    spoil: swap(WHAT, '      - me', '      - mee'),
    says: 'content/finder/questions/what.yaml:16 “Any of these answers”: the question “who” has no answer “mee”: did you mean “me”?',
  },
  {
    what: 'two questions stand at one position',
    spoil: question('third', 2),
    says: 'content/finder/questions/what.yaml:2 “Position”: 2 is also the position of content/finder/questions/third.yaml: give one of the two another',
  },
  {
    what: 'a question waits for one that is asked after it',
    spoil: all(
      question('third', 3),
      swap(WHAT, 'question: who', 'question: third'),
      swap(WHAT, '- me', '- yes-it-is'),
    ),
    says: 'content/finder/questions/what.yaml:14 “Question”: “third” is not asked before this question: name an earlier one',
  },
  {
    what: 'no question asks who it is for',
    spoil: all(
      swap(WHO, 'role: who', 'role: other'),
      swap(WHO, '    someone_else: true\n', ''),
    ),
    says: 'content/finder/questions/who.yaml:3 “Role”: the first question must ask who it is for',
  },
  {
    what: 'two questions ask who it is for',
    spoil: swap(WHAT, 'role: need', 'role: who'),
    says: 'content/finder/questions/what.yaml:3 “Role”: only the first question can ask who it is for',
  },
  {
    what: 'an answer to another question says that it is for someone else',
    spoil: swap(WHAT, '    label: Something else', '    label: Something else\n    someone_else: true'),
    says: 'content/finder/questions/what.yaml:12 “Asking for someone else”: only the question of who it is for can say this: remove it',
  },
  {
    what: 'somebody would be asked six questions',
    spoil: all(question('third', 3), question('fourth', 4), question('fifth', 5), question('sixth', 6)),
    says: 'content/finder/questions/sixth.yaml:2 “Position”: somebody could be asked this as question 6, and 5 is the most: ask it after fewer answers',
  },
];
