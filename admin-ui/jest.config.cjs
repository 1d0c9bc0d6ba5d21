/** Packages that are published as ES modules only; everything else is required as it is. */
const esm = ['@mui', 'query-string', 'decode-uri-component', 'split-on-first', 'filter-obj'];
const modules = [...esm, 'react-hotkeys-hook'].join('|');

module.exports = {
  displayName: 'portal',
  testEnvironment: 'jsdom',
  testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
  setupFiles: ['<rootDir>/tests/support/browser.cjs'],
  setupFilesAfterEnv: ['<rootDir>/tests/support/patience.cjs'],
  moduleNameMapper: { '^@milepost/domain/(.*)$': '<rootDir>/../cms/src/domain/$1' },
  transformIgnorePatterns: [`/node_modules/(?!(${modules}))`],
  transform: {
    '^.+\\.[cm]?[tj]sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
};
