import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const BY_BUSINESS_DAY =
  'The year is kept in China: businessDay and businessTime of domain/periods turn an instant into a day or a time.';
const LOCAL = 'get(UTC)?(FullYear|Month|Date|Day|Hours|Minutes)|toLocale(Date|Time)?String';

/** Ways to a day that depend on the machine's time zone, or cut the text of an instant. */
const DAYS = [
  'CallExpression[callee.property.name=/^(slice|substring|substr)$/][arguments.1.value=10]',
  "CallExpression[callee.property.name='split'][arguments.0.value='T']",
  "CallExpression[callee.property.name=/^(slice|substring|substr|split|replace|startsWith)$/][callee.object.callee.property.name='toISOString']",
  `CallExpression[callee.property.name=/^(${LOCAL})$/][arguments.length=0]`,
].map((selector) => ({ selector, message: BY_BUSINESS_DAY }));

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/dist/**',
      'data/**',
      'cms/types/**',
      'cms/public/**',
      '**/.strapi/**',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs', '**/*.cjs', '**/*.js'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          'cms',
          'config',
          'database',
          'cms/tests',
          'cms/src/admin',
          'admin-ui',
          'scripts',
        ].map((folder) => `./${folder}/tsconfig.json`),
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      'max-lines': ['error', { max: 300 }],
    },
  },
  {
    // Where React is: to look for hooks in a file of the server takes as long as in one of the portal.
    files: ['admin-ui/**/*.{ts,tsx}', 'cms/src/admin/**/*.{ts,tsx}', '**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['cms/src/**/*.ts'],
    ignores: ['cms/src/core/settings.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Settings come from cms/src/core/settings.',
        },
      ],
    },
  },
  {
    files: ['cms/src/**/*.ts', 'cms/src/**/*.tsx', 'admin-ui/src/**/*.ts', 'admin-ui/src/**/*.tsx'],
    ignores: ['cms/src/domain/periods/dates.ts'],
    rules: { 'no-restricted-syntax': ['error', ...DAYS] },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
