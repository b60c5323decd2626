import { Band } from '#components/frame/Band.tsx';
import { Steps } from '#components/words/Steps.tsx';
import type { EntryData } from '#schemas/collections.ts';
import type { Words } from '#schemas/site/words.ts';
import { WhatHappens } from './WhatHappens.tsx';

/** What happens when you get in touch: the steps, if they are known, and the questions people ask. */
export const HappensBand = ({
  contact,
  words,
}: {
  contact: EntryData<'services'>['contact'];
  words: Words;
}) => {
  const answers = <WhatHappens contact={contact} words={words} />;
  return (
    <Band tone="sky" edge="tide" labelledBy="happens">
      <h2 id="happens" className="band-title">
        {words.services.happens}
      </h2>
      {contact.steps.length === 0 ? (
        answers
      ) : (
        <div className="sidebar">
          <Steps steps={contact.steps} />
          <div>{answers}</div>
        </div>
      )}
    </Band>
  );
};
