import { expect, it } from 'vitest';
import { LEXICON } from '../layer/lexicon.examples.ts';
import { packLexicon, unpackLexicon } from './pack-entries.ts';

it('is the same lexicon when it arrives', () => {
  expect(unpackLexicon(packLexicon(LEXICON))).toEqual(LEXICON);
});
