import { useEffect } from 'react';
import {
  openMediaLibrary,
  removeInsertedMedia,
} from 'decap-cms-core/dist/esm/actions/mediaLibrary';
import { isPart, store } from '../open/decap-store.ts';
import { asText, described, type WidgetProps } from './field-props.ts';

/** What was chosen in Decap’s media library for one box, if anything was. */
function chosenFor(id: string): string | undefined {
  const chosen = store.getState().mediaLibrary.get('controlMedia');
  const path = isPart(chosen) ? chosen.get(id) : undefined;
  // Decap leaves an empty text behind when it is told that the choice has been taken.
  return typeof path === 'string' && path !== '' ? path : undefined;
}

/** A picture from the uploads folder, chosen or uploaded in the media library. */
export const PictureField = (props: WidgetProps) => {
  const { id, value, field, onChange } = props;
  const path = asText(value);
  useEffect(
    () =>
      store.subscribe(() => {
        const chosen = chosenFor(id);
        if (chosen === undefined) return;
        store.dispatch(removeInsertedMedia(id));
        onChange(chosen);
      }),
    [id, onChange],
  );
  return (
    <span className="f-row">
      <span className="f-said">{path === '' ? 'No picture yet' : path}</span>
      <button
        {...described({ ...props, field: { ...field, required: false } })}
        type="button"
        className="f-button"
        onClick={() => {
          store.dispatch(openMediaLibrary({ controlID: id, forImage: true, value: path }));
        }}
      >
        {path === '' ? 'Choose a picture' : 'Choose another picture'}
      </button>
    </span>
  );
};
