import { fail, helpFor, root } from './lib/bootstrap.mjs';
import { copyNoun } from './lib/new-noun.mjs';

helpFor(
  `
npm run new-noun -- <singular> <plural> <Chinese name>

Copies the noun of cms/docs/how-to/inspection under another name, such as
  npm run new-noun -- suggestion suggestions 合理化建议
What is left to do by hand is told in cms/docs/how-to/add-a-resource.md.`,
  { operands: 3 },
);

const [singular = '', plural = '', chinese = ''] = process.argv.slice(2);
if (![singular, plural].every((name) => /^[a-z]+$/.test(name)) || chinese === '')
  fail('two English words in small letters and the Chinese name; see --help');
try {
  process.stdout.write(`${copyNoun({ singular, plural, chinese }, root).join('\n')}\n`);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
