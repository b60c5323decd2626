import { defineConfig } from 'html-validate';

export default defineConfig({
  extends: ['html-validate:recommended'],
  rules: {
    // Call buttons hold words and a number; CSS keeps numbers on one line (`.number`).
    'tel-non-breaking': 'off',
    // React writes an attribute without a value as `open=""`.
    'attribute-boolean-style': 'off',
    // React writes `autoComplete` and closes `<input/>`; to browsers it is the same.
    'attr-case': 'off',
    'void-style': 'off',
    // A heading of a lesson may begin with its minutes, and its id with it.
    'valid-id': ['error', { relaxed: true }],
    // Titles of resources say what they are and for whom; the site’s name follows.
    'long-title': ['error', { maxlength: 120 }],
    'attribute-empty-style': 'off',
  },
});
