import { test as setup } from '@playwright/test';
import { buildEditorForTests, buildForGitLab } from './support/build-editor.ts';

setup('the editor is made with the working copy as its host', async () => {
  setup.setTimeout(180_000);
  await buildEditorForTests();
  await buildForGitLab();
});
