import { DecapCmsCore as CMS } from 'decap-cms-core';
import { Map as ImmutableMap } from 'immutable';
import { host } from 'virtual:editor-host';
import { checkDraft } from '../check/check-draft.ts';
import { plainError } from '../check/guard.ts';
import { UNREADABLE } from '../save/file-format.ts';
import { isPart, store, type Part } from '../open/decap-store.ts';
import { draftOf, refreshKnown, refuse, showAll } from '../open/session.ts';

const CANNOT_READ = 'The file of this entry cannot be read, so it cannot be changed here';

/** The last look before saving, at the entry as a whole and at the site as it now is. */
async function beforeSaving(entry: Part): Promise<void> {
  const draft = draftOf(entry);
  if (draft?.data[UNREADABLE] !== undefined) {
    const help = 'Tell the developer: “npm run content:check” says what is wrong with the file.';
    refuse(CANNOT_READ, [help]);
    throw plainError(CANNOT_READ);
  }
  const known = await refreshKnown();
  if (host.workflow || draft === undefined) return;
  if (checkDraft(draft, known).length > 0) {
    showAll();
    throw plainError('Look at the list at the top of the form.');
  }
}

let saves = 0;

/**
 * Decap holds what is typed against the entry as it was opened, so that going back to those words
 * after a save would look like no change at all. A mark in the draft keeps the two apart.
 */
function afterSaving(): void {
  saves += 1;
  store.dispatch({
    type: 'DRAFT_CHANGE_FIELD',
    payload: {
      field: ImmutableMap({ name: '__summary' }),
      value: saves,
      metadata: {},
      entries: [],
    },
  });
}

/** Listens to Decap as it saves. */
export function listen(): void {
  CMS.registerEventListener({
    name: 'preSave',
    handler: async ({ entry }: { entry: unknown }) => {
      if (isPart(entry)) await beforeSaving(entry);
    },
  } as never);
  CMS.registerEventListener({ name: 'postSave', handler: afterSaving });
}
