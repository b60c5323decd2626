import { DecapCmsCore as CMS } from 'decap-cms-core';
import markdown from 'decap-cms-widget-markdown';
import { Backend } from 'virtual:editor-backend';
import { host } from 'virtual:editor-host';
import { COLLECTION_NAMES, COLLECTIONS } from '#schemas/collections.ts';
import { SINGLE } from '#lib/content/rules/singletons.ts';
import { SINGLES } from '../config/config.ts';
import { bodyStyle } from '../save/body-style.ts';
import { fileFormat } from '../save/file-format.ts';
import { Preview } from '../previews/Preview.tsx';
import { WIDGETS } from '../widgets/Field.tsx';
import { Body } from './Body.tsx';
import { callOut } from './call-out.ts';
import { Control } from './control.tsx';
import { guarded } from './guarded-backend.tsx';
import { listen } from './listeners.ts';
import { picture } from './picture.ts';
import { Summary } from './Summary.tsx';
import { phrases } from './words.ts';

const Nothing = () => null;

function registerFormats(): void {
  for (const name of COLLECTION_NAMES) {
    const { format } = COLLECTIONS[name];
    CMS.registerCustomFormat(
      name,
      format,
      fileFormat(format, () => name),
    );
  }
  const single = fileFormat('yaml', ({ id }) => SINGLE.find((name) => name === id));
  CMS.registerCustomFormat(SINGLES, 'yaml', single);
}

function registerWidgets(): void {
  const names = [...Object.keys(WIDGETS), 'unknown'];
  for (const name of names) CMS.registerWidget(name, Control as never, Nothing);
  CMS.registerWidget('summary', Summary as never, Nothing);
  const widget = { ...markdown.Widget(), controlComponent: Body };
  CMS.registerWidget(widget as never);
  CMS.registerEditorComponent(picture);
  CMS.registerEditorComponent(callOut);
  CMS.registerRemarkPlugin(bodyStyle as never);
}

/** Hands Decap everything of ours: only the parts of Decap that are used here are in the editor. */
export function register(): void {
  if (Backend !== undefined) {
    CMS.registerBackend(String(host.backend['name']), guarded(Backend));
  }
  CMS.registerLocale('en', phrases());
  registerFormats();
  registerWidgets();
  listen();
  for (const name of COLLECTION_NAMES) CMS.registerPreviewTemplate(name, Preview as never);
}

export { CMS };
