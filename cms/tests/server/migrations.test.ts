import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { FORMER_MIGRATIONS } from '../../../database/former-names';

const names = readdirSync(join(__dirname, '../../../database/migrations')).map(
  (file) => parse(file).name,
);
const NAME = /^(\d{4})\.(\d{2})\.(\d{2})T(\d{2})\.(\d{2})\.(\d{2})\.([a-z]+(?:-[a-z]+)*)$/;

/** Strapi runs them in the order of their names. */
const momentOf = (name: string): string => {
  const [, year, month, day, hour, minute, second] = NAME.exec(name) ?? [];
  return `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
};

test.each(names)('%s is a moment and a concern [SA-4]', (name) => {
  const moment = momentOf(name);
  expect(new Date(moment).toISOString()).toBe(moment);
});

test('no two migrations have one moment or one concern [SA-4]', () => {
  expect(new Set(names.map(momentOf)).size).toBe(names.length);
  expect(new Set(names.map((name) => NAME.exec(name)?.[7])).size).toBe(names.length);
  expect([...names].sort()).toEqual(
    [...names].sort((a, b) => Date.parse(momentOf(a)) - Date.parse(momentOf(b))),
  );
});

test('a former name leads to a migration, and is none [SA-4]', () => {
  const former = Object.entries(FORMER_MIGRATIONS);
  expect(former.filter(([old, now]) => names.includes(old) || !names.includes(now))).toEqual([]);
  expect(new Set(former.map(([, now]) => now)).size).toBe(former.length);
});
