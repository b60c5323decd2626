/** How a school sees one question: not in place, partly, in place and working. */
export const RATINGS = ['red', 'amber', 'green'] as const;

/** One of {@link RATINGS}. */
export type Rating = (typeof RATINGS)[number];

/** A school’s answer to a question; `note` may be empty. */
export interface Answer {
  rating?: Rating | undefined;
  note: string;
}

/** Something a school will do; all of it may still be empty. */
export interface Action {
  what: string;
  who: string;
  when: string;
}

/** A review as far as it has come. Answers go by {@link keyOf} a question. */
export interface Review {
  school: string;
  /** The day of the last change, `YYYY-MM-DD`; empty before there is any. */
  on: string;
  answers: Readonly<Record<string, Answer>>;
  actions: readonly Action[];
}

/** A principle and its questions, as the review asks them. */
export interface ReviewPart {
  id: string;
  title: string;
  lede: string;
  questions: readonly { id: string; text: string; look_for?: string | undefined }[];
}

/** A review that nobody has begun. */
export const EMPTY: Review = { school: '', on: '', answers: {}, actions: [] };

/** What stands for a question in a review: its principle and its own id. */
export const keyOf = (part: { id: string }, question: { id: string }): string =>
  `${part.id}/${question.id}`;

/** What stands for each question that is asked. */
export const keysOf = (parts: readonly ReviewPart[]): ReadonlySet<string> =>
  new Set(parts.flatMap((part) => part.questions.map((question) => keyOf(part, question))));

/** The answer to a question; an empty one where there is none. */
export const answerTo = (review: Review, key: string): Answer =>
  (Object.hasOwn(review.answers, key) ? review.answers[key] : undefined) ?? { note: '' };

/** The review with one answer changed. */
export const withAnswer = (review: Review, key: string, change: Partial<Answer>): Review => ({
  ...review,
  answers: { ...review.answers, [key]: { ...answerTo(review, key), ...change } },
});

/** The review with one action changed; one past the last is added. */
export const withAction = (review: Review, nth: number, change: Partial<Action>): Review => {
  const actions = [...review.actions];
  actions[nth] = { what: '', who: '', when: '', ...actions[nth], ...change };
  return { ...review, actions };
};

/** The review without one action. */
export const withoutAction = (review: Review, nth: number): Review => ({
  ...review,
  actions: review.actions.filter((_, at) => at !== nth),
});

/** Whether anything has been put into a review. */
export const isBegun = (review: Review): boolean =>
  review.school !== '' ||
  review.actions.length > 0 ||
  Object.values(review.answers).some(({ rating, note }) => rating !== undefined || note !== '');
