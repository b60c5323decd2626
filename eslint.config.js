import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The rooms of src/, from the top down: each may import only from rooms below it. */
const ROOMS = ['pages', 'layouts', 'features', 'components', 'lib', 'schemas'];

/** What a room must not import: rooms above it, the loader of content, the editor. */
const roomRule = (room, index) => {
  const above = ROOMS.slice(0, index).map((name) => `#${name}/`);
  const graph = index < 2 ? [] : ['#graph\\.ts', 'astro:content'];
  const patterns = [...above, ...graph].map((name) => ({
    regex: `^${name}`,
    message: `src/${room} must not import from above itself: imports point down only.`,
  }));
  return {
    files: [`src/${room}/**/*.{ts,tsx,astro}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...patterns,
            { regex: '^\\.\\./\\.\\./', message: 'Import across folders with #room/file.' },
            { regex: '/cms/', message: 'Nothing in src knows the editor.' },
            { regex: '^#tests/', message: 'Only tests use what tests share.' },
          ],
        },
      ],
    },
  };
};

/** A feature must not import another feature: what two need moves down to components or lib. */
const featureRule = (feature) => ({
  files: [`src/features/${feature}/**/*.{ts,tsx,astro}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: '^#(pages|layouts|features)/', message: 'Features import only from below.' },
          { regex: '^(#graph\\.ts|astro:content)', message: 'Only pages load content.' },
          { regex: '^\\.\\./\\.\\./', message: 'Import across folders with #room/file.' },
        ],
      },
    ],
  },
});

export default defineConfig(
  globalIgnores(['dist/', '.site-*/', '.astro/', 'node_modules/', 'test-results/', 'public/']),
  tseslint.configs.strictTypeChecked,
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', 'astro.config.mjs'] },
        tsconfigRootDir: fileURLToPath(new URL('.', import.meta.url)),
      },
    },
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true }],
      complexity: ['error', 10],
      'max-depth': ['error', 3],
      'max-params': ['error', 3],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Metadata of zod is added to by declaring an interface that only extends.
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
    },
  },
  {
    files: ['{src,cms}/**/*.tsx'],
    ...jsxA11y.configs.strict,
  },
  {
    // Typed rules do not reach into templates; `astro check` looks at their types.
    files: ['**/*.astro', '**/*.js', '**/*.mjs'],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    files: ['src/schemas/**/*.ts', '**/*.test.{ts,tsx}', 'tests/**/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  ROOMS.map(roomRule),
  readdirSync(new URL('src/features/', import.meta.url)).map(featureRule),
  {
    files: ['cms/**/*.{ts,tsx,astro}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(#(pages|layouts|tests)/|#graph\\.ts|astro:content)',
              message: 'The editor uses features, components, lib, schemas and styles only.',
            },
            { regex: '^\\.\\./\\.\\./', message: 'Import across folders with #room/file.' },
          ],
        },
      ],
    },
  },
  {
    // Tests stand beside what they test, and may look at other rooms.
    files: ['{src,cms}/**/*.test.{ts,tsx}'],
    rules: { 'no-restricted-imports': 'off' },
  },
);
