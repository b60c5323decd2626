import './global.ts';
import { createRoot } from 'react-dom/client';
import { host } from 'virtual:editor-host';
import { configFor } from '../config/config.ts';
import { todayInUk } from '../widgets/days.ts';
import { watchNames } from './names.ts';
import { CMS, register } from './decap.ts';
import { NoHost } from './NoHost.tsx';
import { Tools } from './Tools.tsx';
import { refuse } from '../open/session.ts';

// A save writes a content file, and Astro then loads every open page anew: not this one.
import.meta.hot?.on('vite:beforeFullReload', () => {
  throw new Error('The editor stays open.');
});

function at(id: string): HTMLElement {
  const place = document.getElementById(id);
  if (place === null) throw new Error(`The page of the editor has no “${id}”.`);
  return place;
}

createRoot(at('editor-notices')).render(<Tools />);

if (host.kind === 'none') {
  createRoot(at('nc-root')).render(<NoHost />);
} else {
  register();
  watchNames(document.body);
  document.body.dataset['previews'] = host.preview ?? 'none';
  // The editor is part of the site, so where it is, the site is too.
  CMS.init({ config: configFor({ siteUrl: location.origin, ...host }, todayInUk()) as never });
}

// Decap catches what a listener of its own throws; what nobody catches is said, not swallowed.
globalThis.addEventListener('unhandledrejection', ({ reason }) => {
  if (reason instanceof Error && reason.name === '' && reason.message !== '') {
    refuse('That did not work', [reason.message]);
  }
});
