// The floors of the server (README, The map): each may use what is below it, nothing above it.

/** From the ground up; the folders of one line stand beside each other and know nothing of one another. */
const FLOORS = [
  ['documents'],
  ['messages'],
  ['core'],
  ['trail', 'jobs'],
  ['access'],
  ['custom-fields'],
  ['actions'],
  ['rest', 'sign-in'],
  ['excel'],
  ['api'],
];
/** Above all floors; these may use each other. */
const ROOF = [
  'resources.ts',
  'strapi-admin/',
  'demo/',
  'portal/',
  'middlewares/',
  'extensions/',
  'server/',
  'index.ts',
];
/** What the browser part of the Strapi admin takes from the server: files of texts. */
const FOR_THE_BROWSER = require('../cms/src/admin/from-server.json');

/** A noun's texts lie in its folder and stand on the ground, with the other messages. */
const NOUN_TEXTS = '^cms/src/api/[^/]+/messages[.]ts$';

/** @param {readonly string[]} parts */
const source = (parts) =>
  `^cms/src/(${parts.map((part) => part.replaceAll('.', '[.]').replaceAll('*', '[^/]+')).join('|')})`;
/** @param {readonly string[]} names */
const folders = (names) => source(names.map((name) => `${name}/`));
/** @param {string} name @param {string} comment @param {object} from @param {object} to */
const error = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

const floors = FLOORS.flatMap((names, level) =>
  names.map((name) =>
    error(
      `cms-floor-${name}`,
      `${name} imports from a floor above it, or from its neighbour`,
      { path: folders([name]) },
      {
        path: source([
          ...names.filter((other) => other !== name).map((other) => `${other}/`),
          ...FLOORS.slice(level + 1).flatMap((above) => above.map((other) => `${other}/`)),
          ...ROOF,
        ]),
        ...(name === 'messages' ? { pathNot: NOUN_TEXTS } : {}),
      },
    ),
  ),
);

const KNOWN = [...FLOORS.flat().map((name) => `${name}/`), ...ROOF, 'domain/', 'admin/'];

module.exports = [
  ...floors,
  error(
    'cms-floor-unknown',
    'what stands on no floor escapes their order: give it a place in .dependency-cruiser/cms.cjs',
    {},
    { path: '^cms/src/', pathNot: [source(KNOWN), '[.]json$'] },
  ),
  error(
    'cms-domain-alone',
    'the rules know numbers and nobody else: no message, no Strapi, no database, no clock, no Node',
    { path: folders(['domain']) },
    {
      pathNot: [
        folders(['domain']),
        '(^|/)node_modules/(decimal[.]js|fast-deep-equal|mathjs|zod)/',
      ],
    },
  ),
  error(
    'cms-noun-texts-alone',
    'the texts of a noun stand with the messages, below the noun itself',
    { path: NOUN_TEXTS },
    { pathNot: '^cms/src/messages/define[.]ts$' },
  ),
  error(
    'cms-noun-insides',
    'what lies in a sub-folder of a noun is its own; others use the files at its root',
    { path: '^cms/src/api/([^/]+)/' },
    { path: '^cms/src/api/[^/]+/[^/]+/', pathNot: '^cms/src/api/$1/' },
  ),
  error(
    'cms-noun-insides-from-elsewhere',
    'what lies in a sub-folder of a noun is its own; others use the files at its root',
    { path: '^(cms/src|config|database)/', pathNot: folders(['api']) },
    { path: '^cms/src/api/[^/]+/[^/]+/' },
  ),
  error(
    'cms-admin-in-the-browser',
    'the browser part takes nothing from the server but texts; cms/src/admin/from-server.json lists them',
    { path: folders(['admin']) },
    { path: '^cms/src/', pathNot: [folders(['admin']), source(FOR_THE_BROWSER)] },
  ),
  error(
    'cms-admin-texts-alone',
    'whatever else a text for the browser needed would not count when its build is stale',
    { path: source(FOR_THE_BROWSER) },
    { pathNot: source(FOR_THE_BROWSER), dependencyTypesNot: ['type-only'] },
  ),
  error(
    'cms-admin-only-in-the-browser',
    'the server has no use for the browser part of the Strapi admin',
    { path: '^cms/src/', pathNot: folders(['admin']) },
    { path: folders(['admin']) },
  ),
  error(
    'cms-config-and-database-apart',
    'both are TypeScript projects of their own, compiled beside the server',
    { path: '^(config|database)/' },
    { path: '^cms/' },
  ),
  error(
    'cms-one-way-to-write',
    'audit log and activity feed are written by the unit of work alone: say `work.log`',
    { path: '^cms/src/', pathNot: source(['actions/unit-of-work.ts']) },
    { path: source(['trail/audit.ts', 'trail/activity.ts']), dependencyTypesNot: ['type-only'] },
  ),
  error(
    'cms-no-circles',
    'types count too',
    { path: '^(cms|config|database)/' },
    { circular: true },
  ),
  error(
    'cms-unresolved',
    'an import that is not found escapes every rule',
    { path: '^(cms|config|database)/' },
    { couldNotResolve: true },
  ),
];
