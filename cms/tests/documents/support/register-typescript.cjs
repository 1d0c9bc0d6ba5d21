// Lets a forked node run our TypeScript, as jest does: the tests try the worker as it is written,
// not as it was last compiled.
const { transformFileSync } = require('@swc/core');

/** @typedef {{ _compile(code: string, filename: string): void }} Compiling not in the types of modules */

/**
 * @param {unknown} module
 * @param {string} filename
 */
require.extensions['.ts'] = (module, filename) => {
  const { code } = transformFileSync(filename, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  /** @type {Compiling} */ (module)._compile(code, filename);
};
