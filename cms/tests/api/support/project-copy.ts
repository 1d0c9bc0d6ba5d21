import { cpSync, existsSync, mkdtempSync, symlinkSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../../..');
const PARTS = ['cms', 'admin-ui', 'config', 'database', 'scripts'];
/** The last says what is built. */
const FILES = ['package.json', 'package-lock.json', '.tsconfig.base.json', '.cache/build.json'];
const LEFT = new Set(['node_modules', 'tests', 'docs', '.strapi', '.cache']);

/**
 * A copy of the project as it is built, in a folder of the test run, for tests that change its files.
 * Times are kept, so that nothing looks newer than what was made from it; packages are linked.
 */
export function copyProject(): string {
  const folder = process.env.TEST_FOLDER;
  if (!folder) throw new Error('the folder of the test run is not there');
  const copy = mkdtempSync(join(folder, 'project-'));
  for (const part of [...PARTS, ...FILES].filter((one) => existsSync(join(ROOT, one))))
    cpSync(join(ROOT, part), join(copy, part), {
      recursive: true,
      preserveTimestamps: true,
      filter: (path) => !LEFT.has(basename(path)),
    });
  for (const part of ['', 'cms', 'admin-ui']) {
    const modules = join(ROOT, part, 'node_modules');
    if (existsSync(modules)) symlinkSync(modules, join(copy, part, 'node_modules'));
  }
  return copy;
}
