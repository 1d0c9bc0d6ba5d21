// Writes the forms of the scoring methods for the Strapi admin from what the methods say themselves.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { helpFor, root } from './lib/bootstrap.mjs';
import { load } from './lib/load.mjs';

helpFor(`
npm run method-forms

Writes cms/src/components/appraisal/method*.json and the rows in them from the scoring methods and
their words (cms/src/domain/scoring). Needed after a method or one of its parameters was added.`);

const compiler = ['tsc', '-b', 'config', 'database', 'cms'];
const { status } = spawnSync('npx', compiler, { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(1);
/** @type {typeof import('../cms/src/strapi-admin/layout/method-forms.js')} */
const { methodForms } = await load('src/strapi-admin/layout/method-forms.js');
for (const [name, form] of Object.entries(methodForms())) {
  const file = join(root, 'cms/src/components/appraisal', `${name}.json`);
  writeFileSync(
    file,
    await format(JSON.stringify(form, null, 2), { parser: 'json', printWidth: 100 }),
  );
  process.stdout.write(`${name}.json\n`);
}
