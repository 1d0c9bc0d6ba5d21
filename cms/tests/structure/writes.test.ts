import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor, Person } from '../../src/actions/actor';
import type { UnitOfWork } from '../../src/actions/unit-of-work';

const SOURCES = join(__dirname, '../../src');

/** What only the unit of work does; each with an example of how it would be done beside it. */
const SIGNS: readonly [what: string, sign: RegExp, example: string][] = [
  ['a stamp', /\b(created|updated)_at"?\s*[:=]/, 'await trx.raw(`… set updated_at = ?`, [at]);'],
  ['a version raised', /\bversion\b.{0,12}\+\s*1/, "const next = trx.raw('version + 1');"],
  [
    'an insert',
    /(?<!\b(work|index))\.(insert|batchInsert)\(/,
    "await trx('targets').insert(rows);",
  ],
  ['an update', /\.update\(\{/, "await trx('targets').where({ id }).update({ state });"],
  ['a delete', /\.del(ete)?\(\)/, "await trx('targets').where({ id }).del();"],
  ['an insert in SQL', /\binsert\s+into\b/i, 'trx.raw(`insert into units (name) values (?)`)'],
  [
    'an update in SQL',
    /\bupdate\s+\S+\s+(\w+\s+)?set\b/i,
    'trx.raw(`update units u set name = ?`)',
  ],
  ['a delete in SQL', /\bdelete\s+from\b/i, "trx.raw('delete from units where id = ?')"],
  [
    "a write by Strapi's query engine",
    /\.query\([^)]*\)\s*\.(create|update|delete)/,
    'await strapi.db.query(UID).create({ data });',
  ],
  ['a transaction', /\.transaction\(/, 'await strapi.db.transaction(({ trx }) => write(trx));'],
  ['an audit entry', /\blogAudit\(/, 'await logAudit(trx, [entry]);'],
  ['a line of the feed', /\blogActivities\(/, 'await logActivities(trx, [line]);'],
];

/** The unit of work itself, and what holds no row that anybody sees or changes. */
const MAY: Readonly<Record<string, string>> = {
  'actions/writes.ts': 'it is the one way to write rows',
  'actions/update-rows.ts': 'its statement for many rows',
  'actions/transaction.ts': 'it opens the work',
  'actions/unit-of-work.ts': 'it writes audit and feed when the work ends',
  'trail/audit.ts': 'how the log is appended to',
  'trail/activity.ts': 'how the feed is appended to',
  'sign-in/sessions.ts': 'sessions are a table of Strapi, ended and seen at each request',
  'sign-in/attempts.ts': 'counts of failed sign-ins outlive the request that is refused',
  'api/assessment-record/reconstruct.ts': 'a migration gives scores of before their facts',
  'api/evaluation-scheme/row-titles.ts': 'titles of rows in a form, made from what they are for',
};

const signsIn = (source: string): string[] =>
  SIGNS.filter(([, sign]) => sign.test(source)).map(([what]) => what);

const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(?<!\.d)\.tsx?$/.test(file),
);
const found = new Map(
  files
    .map((file) => [file, signsIn(readFileSync(join(SOURCES, file), 'utf8'))] as const)
    .filter(([, signs]) => signs.length > 0),
);

it('only the unit of work stamps rows, raises versions, and writes audit and feed', () => {
  const others = [...found].filter(([file]) => !(file in MAY));
  expect(Object.fromEntries(others)).toEqual({});
});

it('what may write beside it still does', () => {
  expect(Object.keys(MAY).filter((file) => !found.has(file))).toEqual([]);
});

it.each(SIGNS)('%s beside the unit of work would be noticed', (what, _sign, example) => {
  expect(signsIn(example)).toContain(what);
});

it('the unit of work is not taken for a breach', () => {
  const source = "await work.insert('units', values); seen.delete(id); hash.update(bytes);";
  expect(signsIn(source)).toEqual([]);
});

type OfPerson<W> = W extends UnitOfWork<Person> ? true : false;

it('only the work of a person finds records within rows; the compiler says so', () => {
  const ofPerson: OfPerson<UnitOfWork> = true;
  const ofAnybody: OfPerson<UnitOfWork<Actor>> = false;
  expect([ofPerson, ofAnybody]).toEqual([true, false]);
});
