/**
 * The floors of the portal, from the bottom: `shared` (with api, i18n and charts), the folders of
 * the resources, `home`, `app`. Each knows those below it, none above.
 *
 *   npx depcruise --config .dependency-cruiser/portal.cjs admin-ui/src
 */
const path = require('node:path');

const src = '^admin-ui/src';
const bottom = `${src}/(shared|api|i18n|charts)/`;
/** What brings every scoring method along, with its schemas and the parser of formulas. */
const methods = '^cms/src/domain/scoring/(index|registry)\\.ts$';
const roof = `${src}/(app/|main\\.tsx$)`;

module.exports = {
  forbidden: [
    {
      name: 'shared-is-the-bottom',
      comment: 'What everything uses knows no resource and not the app.',
      severity: 'error',
      from: { path: bottom },
      to: { path: src, pathNot: bottom },
    },
    {
      name: 'app-is-the-roof',
      comment: 'Only app knows app: the year, who is signed in and the resources are in shared/.',
      severity: 'error',
      from: { path: src, pathNot: roof },
      to: { path: roof },
    },
    {
      name: 'home-is-above-the-resources',
      comment: 'The pages of the offices are made of resources; no resource is made of them.',
      severity: 'error',
      from: { path: src, pathNot: [roof, `${src}/home/`] },
      to: { path: `${src}/home/` },
    },
    {
      name: 'insides-are-closed',
      comment: 'A resource shows its face at the root of its folder; what is deeper is its own.',
      severity: 'error',
      from: { path: `${src}/([^/]+)/` },
      to: { path: `${src}/[^/]+/[^/]+/`, pathNot: [`${src}/$1/`, bottom] },
    },
    {
      name: 'pages-are-not-parts',
      comment: 'A page is loaded by the index of its own folder, when it is opened.',
      severity: 'error',
      from: { path: `${src}/([^/]+)/` },
      to: { path: '(List|Show|Create|Page)\\.tsx$', pathNot: [`${src}/$1/`, bottom] },
    },
    {
      name: 'folders-form-no-circle',
      comment: 'If two resources need each other, what both need belongs into shared/.',
      severity: 'error',
      scope: 'folder',
      from: { path: `${src}/[^/]+$` },
      to: { path: `${src}/[^/]+$`, circular: true },
    },
    {
      name: 'files-form-no-circle',
      comment: 'Types and lazy pages count.',
      severity: 'error',
      from: { path: src },
      to: { circular: true },
    },
    {
      name: 'only-the-rules-of-the-server',
      comment: 'The portal runs the domain of the cms, and nothing else of it.',
      severity: 'error',
      from: { path: src },
      to: { path: '^(cms|config|database|scripts)/', pathNot: '^cms/src/domain/' },
    },
    {
      name: 'rules-are-light-in-the-browser',
      comment: 'What the portal uses of the domain carries no schema library, no parser, no Node.',
      severity: 'error',
      from: { path: '^cms/src/domain/' },
      to: { path: '(^|^node_modules/)(zod|mathjs)($|/)|^node:' },
    },
    {
      name: 'scoring-in-types-only',
      comment:
        'The portal compiles against the scoring methods; they do not travel to the browser.',
      severity: 'error',
      from: { path: [src, '^cms/src/domain/'] },
      to: { path: methods, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'every-import-leads-somewhere',
      severity: 'error',
      from: { path: src },
      to: { couldNotResolve: true, pathNot: '^(\\?|vite/client)' },
    },
  ],
  options: {
    tsConfig: { fileName: path.resolve('admin-ui/tsconfig.json') },
    tsPreCompilationDeps: true,
    doNotFollow: { path: ['node_modules', '^cms/(?!src/domain/)', methods] },
    metrics: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
