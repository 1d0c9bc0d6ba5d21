import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../../..');
const rules = join(root, '.dependency-cruiser/portal.cjs');
const depcruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/** A small portal laid out as the real one, sound but for one breach of each rule. */
const portal: Record<string, string> = {
  'main.tsx': `import './app/App';`,
  'app/App.tsx': `import '../home';\nimport '../targets';\nexport const title = 'App';`,
  'app/year.ts': `export const year = 2024;`,
  'home/index.ts': `import '../targets/columns';\nexport const home = 1;`,
  'targets/index.ts': `export const list = () => import('./TargetList');`,
  'targets/TargetList.tsx': `import { columns } from './columns';\nexport const TargetList = columns;`,
  'targets/columns.ts': `import type { Text } from '../shared/text';\nexport const columns: Text[] = [];`,
  'targets/forms/values.ts': `export const value = 1;`,
  'shared/text.ts': `export type Text = string;`,
  'shared/table/Table.tsx': `export const Table = 1;`,
  'units/columns.ts': `import { Table } from '../shared/table/Table';\nexport const columns = [Table];`,

  'shared/breach-bottom.ts': `import '../posts/titles';`,
  'units/breach-roof.ts': `export const year = () => import('../app/year');`,
  'units/breach-home.ts': `import '../home';`,
  'units/breach-insides.ts': `import '../targets/forms/values';`,
  'units/breach-page.ts': `import type { TargetList } from '../targets/TargetList';\nexport type T = typeof TargetList;`,
  'units/breach-server.ts': `import '../../../cms/src/rest/where';`,
  'units/heavy.ts': `import type { Sound } from '@milepost/domain/sound';\nimport '@milepost/domain/breach-heavy';\nexport type T = Sound;`,
  'units/breach-nowhere.ts': `import './nothing';`,
  // Folders in a circle, though no file is: people -> posts -> people.
  'people/names.ts': `export const name = '';`,
  'people/breach-folder.ts': `import '../posts/titles';`,
  'posts/titles.ts': `import '../people/names';`,
  // Files in a circle that only a type and a lazy page close.
  'plans/breach-circle.ts': `import type { B } from './other';\nexport type A = B | null;`,
  'plans/other.ts': `export type B = string;\nexport const page = () => import('./breach-circle');`,
};

interface Violation {
  from: string;
  to: string;
  rule: { name: string };
}

const written = mkdtempSync(join(tmpdir(), 'floors-'));
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(written, path)), { recursive: true });
  writeFileSync(join(written, path), `${text}\nexport {};\n`);
};

const paths = { '@milepost/domain/*': ['../cms/src/domain/*'] };

describe('the floors of the portal', () => {
  let found: string[] = [];

  beforeAll(() => {
    for (const [path, text] of Object.entries(portal)) write(`admin-ui/src/${path}`, text);
    write('cms/src/rest/where.ts', 'export const where = 1;');
    write('cms/src/domain/sound.ts', 'export type Sound = string;');
    write('cms/src/domain/breach-heavy.ts', `import 'zod';`);
    writeFileSync(
      join(written, 'admin-ui/tsconfig.json'),
      JSON.stringify({
        compilerOptions: { moduleResolution: 'bundler', baseUrl: '.', paths },
        include: ['src'],
      }),
    );
    const command = [depcruise, '--config', rules, '--output-type', 'json', 'admin-ui/src'];
    const report = execFileSync(process.execPath, command, {
      cwd: written,
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    const { summary } = JSON.parse(report) as { summary: { violations: Violation[] } };
    found = summary.violations
      .map(({ from, rule }) => `${rule.name}: ${from.replace('admin-ui/src/', '')}`)
      .sort();
  });

  afterAll(() => rmSync(written, { recursive: true, force: true }));

  it('are held by rules that notice each breach, and nothing else', () => {
    expect(found).toEqual([
      'app-is-the-roof: units/breach-roof.ts',
      'every-import-leads-somewhere: units/breach-nowhere.ts',
      'files-form-no-circle: plans/breach-circle.ts',
      'folders-form-no-circle: people',
      'folders-form-no-circle: posts',
      'home-is-above-the-resources: units/breach-home.ts',
      'insides-are-closed: units/breach-insides.ts',
      'only-the-rules-of-the-server: units/breach-server.ts',
      'pages-are-not-parts: units/breach-page.ts',
      'rules-are-light-in-the-browser: cms/src/domain/breach-heavy.ts',
      'shared-is-the-bottom: shared/breach-bottom.ts',
    ]);
  });
});
