const shared = {
  transform: {
    '^.+\\.(tsx?|mjs)$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'commonjs' },
      },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  testEnvironment: 'node',
  rootDir: __dirname,
  // Imports are followed from there too, when jest is asked which tests a change affects.
  roots: [
    '<rootDir>',
    ...['config', 'database', 'scripts'].map((folder) => `<rootDir>/../${folder}`),
  ],
};

/** Pure rules run anywhere; what is over HTTP shares one PostgreSQL, started once for the run. */
const unit = {
  ...shared,
  displayName: 'unit',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  testPathIgnorePatterns: ['/tests/api/', '/tests/journeys/'],
  setupFilesAfterEnv: ['<rootDir>/tests/api/support/timeout.ts'],
};
const server = {
  ...shared,
  displayName: 'server',
  testMatch: ['<rootDir>/tests/{api,journeys}/**/*.test.ts'],
  globalSetup: '<rootDir>/tests/api/support/start-database.ts',
  globalTeardown: '<rootDir>/tests/api/support/stop-database.ts',
  setupFilesAfterEnv: ['<rootDir>/tests/api/support/timeout.ts'],
};

module.exports = { projects: [unit, server] };
