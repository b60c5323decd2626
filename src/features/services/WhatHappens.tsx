import type { EntryData } from '#schemas/collections.ts';
import type { Words } from '#schemas/site/words.ts';
import './WhatHappens.css';

type Contact = EntryData<'services'>['contact'];

/** The questions a young person asks before getting in touch, in that order. */
const QUESTIONS = [
  ['replies', 'replies'],
  ['how_soon', 'how_soon'],
  ['first', 'first'],
  ['name_needed', 'name_needed'],
  ['told', 'told'],
  ['decide_age', 'decide_age'],
  ['cost', 'cost_you'],
  ['not_right', 'not_right'],
] as const satisfies readonly (readonly [keyof Contact, keyof Words['services']])[];

/** What happens when you get in touch: the answers we have, then plainly what we don’t know yet. */
export const WhatHappens = ({ contact, words }: { contact: Contact; words: Words }) => {
  const known = QUESTIONS.filter(([field]) => contact[field] !== undefined);
  const unknown = QUESTIONS.filter(([field]) => contact[field] === undefined);
  return (
    <>
      {known.length > 0 && (
        <dl className="answers">
          {known.map(([field, question]) => (
            <div key={field}>
              <dt>{words.services[question]}</dt>
              <dd>{contact[field]}</dd>
            </div>
          ))}
        </dl>
      )}
      {unknown.length > 0 && (
        <div className="answers-unknown flow">
          <p>
            <strong>{words.services.unknown_list}</strong>
          </p>
          <ul>
            {unknown.map(([field, question]) => (
              <li key={field}>{words.services[question]}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
};
