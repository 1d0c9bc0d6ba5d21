import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '../../..');
const CRUISER = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

interface Found {
  summary: { violations: { rule: { name: string }; from: string }[] };
}

/** What the rules of the real repository say of other files: by file, the names of the rules broken. */
function rulesBrokenBy(files: Readonly<Record<string, string>>): Record<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'milepost-floors-'));
  try {
    for (const [path, source] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), source);
    }
    const options = ['--config', join(ROOT, '.dependency-cruiser.cjs'), '--output-type', 'json'];
    const { stdout, stderr } = spawnSync(process.execPath, [CRUISER, ...options, 'cms', 'config'], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (!stdout) throw new Error(stderr);
    const broken: Record<string, string[]> = {};
    for (const { rule, from } of (JSON.parse(stdout) as Found).summary.violations)
      (broken[from] ??= []).push(rule.name);
    return broken;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const leaf = 'export interface Leaf { of: string }\nexport const leaf = 1;\n';
const uses = (from: string) => `import { leaf } from '${from}';\nexport const used = leaf;\n`;
const names = (from: string) =>
  `import type { Leaf } from '${from}';\nexport type Named = Leaf;\nexport type { Leaf };\n`;

/** Files that others may import, and do so rightly themselves. */
const sound = {
  'cms/src/domain/rule.ts': leaf,
  'cms/src/core/clock.ts': uses('../domain/rule') + leaf,
  'cms/src/trail/audit.ts': names('../core/clock'),
  'cms/src/trail/activity.ts': leaf,
  'cms/src/access/rows.ts': uses('../core/clock') + leaf,
  'cms/src/actions/unit-of-work.ts': uses('../access/rows') + leaf,
  'cms/src/rest/routes.ts': uses('../actions/unit-of-work') + leaf,
  'cms/src/api/unit/row.ts': uses('../../rest/routes') + leaf,
  'cms/src/api/unit/actions/move.ts': uses('../row') + leaf,
  'cms/src/api/target/actions/set.ts': uses('../../unit/row'),
  'cms/src/resources.ts': uses('./api/unit/row') + leaf,
  'cms/src/index.ts': uses('./resources'),
  'cms/src/admin/app.ts': uses('../messages/labels'),
  'cms/src/messages/labels.ts': leaf,
  'cms/src/messages/define.ts': leaf,
  'cms/src/messages/index.ts': uses('../api/target/messages'),
  'cms/src/api/target/messages.ts': uses('../../messages/define') + leaf,
  'cms/src/api/target/words.ts': names('../../messages/labels'),
  'cms/src/admin/schemas.ts': uses('../api/target/words'),
  'config/server.ts': leaf,
};

/** One breach each: the file with the import that should not be, and the rule that notices. */
const breaches: readonly [what: string, file: string, source: string, rule: string][] = [
  [
    'core that knows the trail',
    'cms/src/core/new-id.ts',
    names('../trail/audit'),
    'cms-floor-core',
  ],
  [
    'a trail that knows access',
    'cms/src/trail/actor.ts',
    uses('../access/rows'),
    'cms-floor-trail',
  ],
  [
    'access that knows actions, by a type alone',
    'cms/src/access/admit.ts',
    names('../actions/unit-of-work'),
    'cms-floor-access',
  ],
  [
    'actions that know the REST dialect',
    'cms/src/actions/action.ts',
    uses('../rest/routes'),
    'cms-floor-actions',
  ],
  [
    'a REST dialect that knows a noun',
    'cms/src/rest/reader.ts',
    uses('../api/unit/row'),
    'cms-floor-rest',
  ],
  [
    'a noun that knows the roof',
    'cms/src/api/person/row.ts',
    uses('../../resources'),
    'cms-floor-api',
  ],
  [
    'neighbours that know each other',
    'cms/src/jobs/daily.ts',
    names('../trail/audit'),
    'cms-floor-jobs',
  ],
  [
    'the inside of a noun used by another noun',
    'cms/src/api/person/actions/leave.ts',
    uses('../../unit/actions/move'),
    'cms-noun-insides',
  ],
  [
    'the inside of a noun used by the roof',
    'cms/src/demo/index.ts',
    uses('../api/unit/actions/move'),
    'cms-noun-insides-from-elsewhere',
  ],
  [
    'messages that know more of a noun than its texts',
    'cms/src/messages/staff.ts',
    uses('../api/unit/row'),
    'cms-floor-messages',
  ],
  [
    'texts of a noun that know the noun',
    'cms/src/api/unit/messages.ts',
    uses('./row'),
    'cms-noun-texts-alone',
  ],
  [
    'words of a noun for the browser that know the noun',
    'cms/src/api/unit/words.ts',
    uses('./row'),
    'cms-admin-texts-alone',
  ],
  [
    'rules that know a message',
    'cms/src/domain/fault.ts',
    uses('../messages/labels'),
    'cms-domain-alone',
  ],
  [
    'rules that know the file system',
    'cms/src/domain/file.ts',
    "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
    'cms-domain-alone',
  ],
  [
    'a browser part that knows the server',
    'cms/src/admin/panel.ts',
    uses('../core/clock'),
    'cms-admin-in-the-browser',
  ],
  [
    'a text for the browser that knows the server',
    'cms/src/strapi-admin/layout/hints.ts',
    uses('../../core/clock'),
    'cms-admin-texts-alone',
  ],
  [
    'a server that knows the browser part',
    'cms/src/strapi-admin/guard/index.ts',
    names('../../admin/other'),
    'cms-admin-only-in-the-browser',
  ],
  [
    'a configuration that knows the server',
    'config/api.ts',
    uses('../cms/src/core/clock'),
    'cms-config-and-database-apart',
  ],
  [
    'an audit entry beside the unit of work',
    'cms/src/sign-in/trace.ts',
    uses('../trail/activity'),
    'cms-one-way-to-write',
  ],
  ['a folder on no floor', 'cms/src/rest/embed.ts', uses('../helpers/any'), 'cms-floor-unknown'],
  ['an import that is not there', 'cms/src/rest/query.ts', uses('./gone'), 'cms-unresolved'],
];
const others = { 'cms/src/helpers/any.ts': leaf, 'cms/src/admin/other.ts': leaf };

const circle = {
  'cms/src/rest/one.ts':
    "import type { Two } from './two';\nexport interface One { two: Two | null }\n",
  'cms/src/rest/two.ts': "import type { One } from './one';\nexport interface Two { one: One }\n",
};

let broken: Record<string, string[]>;
beforeAll(() => {
  const wrong = Object.fromEntries(breaches.map(([, file, source]) => [file, source]));
  broken = rulesBrokenBy({ ...sound, ...others, ...wrong, ...circle });
});

it.each(breaches)('the order of floors notices %s', (_what, file, _source, rule) => {
  expect(broken[file]).toEqual([rule]);
});

it('the order of floors notices a circle of types', () => {
  expect(Object.keys(circle).flatMap((file) => broken[file] ?? [])).toEqual(['cms-no-circles']);
});

it('the order of floors finds nothing wrong with what keeps to it', () => {
  expect(Object.keys(sound).filter((file) => broken[file])).toEqual([]);
});
