import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(__dirname, '../../../..');

const FOLDERS = ['admin-ui/src', 'admin-ui/tests', 'cms/docs', 'cms/src', 'cms/tests'];
const OTHERS = ['config', 'database', 'scripts', '.ci'];
const WRITTEN = /(\.(ts|tsx|mjs|cjs|md)|\/schema\.json|\.ci\/run)$/;

/** The text of a file, by its path in the repository. */
export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Every file that people write, by its path in the repository. */
export const written: readonly string[] = [
  'README.md',
  'CHANGELOG.md',
  ...[...FOLDERS, ...OTHERS].flatMap(filesBelow),
].filter((path) => WRITTEN.test(path));

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}
