// Who may import whom, held by `npm test`. The rules of each part stand in a file of their own.
const cms = require('./.dependency-cruiser/cms.cjs');

module.exports = {
  forbidden: [...cms],
  options: {
    // Imports of types count like any other.
    tsPreCompilationDeps: true,
    doNotFollow: { path: ['(^|/)node_modules/', '(^|/)dist/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.cjs', '.mjs', '.json'],
    },
  },
};
