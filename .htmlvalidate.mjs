import { defineConfig } from 'html-validate';

export default defineConfig({
  extends: ['html-validate:recommended'],
  rules: {
    // Call buttons hold words and a number; CSS keeps numbers on one line (`.number`).
    'tel-non-breaking': 'off',
    // React writes an attribute without a value as `open=""`.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
  },
});
