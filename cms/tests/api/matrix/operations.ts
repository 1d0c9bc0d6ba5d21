import { readWorkbook, writeWorkbook } from '../../../src/excel';
import { targetSheet } from '../../../src/api/target/excel/sheet';
import { right, status, type Cell, type Verdict } from './cell';
import type { Fact } from './facts';
import type { PersonRows } from './person-rows';

/** What is done with targets as a whole: Excel out and in, and points moved between them. */
export function operations(rows: PersonRows): Cell[] {
  if (rows.resource.plural !== 'targets') return [];
  return [
    listed(rows, 'export', rows.visible.length),
    listed(rows, 'template', undefined),
    ...rows.foreign.flatMap((row) => [imported(rows, row), allotted(rows, row)]),
  ];
}

const about = ({ person }: PersonRows, what: string) => ({
  who: person.username,
  plural: 'targets',
  what,
  foreign: true,
});

/** As many rows as the person sees, and of a template none that is not theirs. */
function listed(rows: PersonRows, verb: string, total: number | undefined): Cell {
  return {
    ...about(rows, verb),
    async judge(client) {
      const { status: code, bytes } = await client.download(`/api/targets/${verb}`);
      const wanted = rows.may(verb) ? 200 : 403;
      if (code !== wanted || code === 403)
        return status({ status: code, headers: new Headers(), body: '' }, wanted);
      if (total === undefined) return ownRows(bytes, rows.ids);
      const { grid } = await readWorkbook(bytes, { name: { zh: '', en: '' }, columns: [] });
      if (grid.length - 1 > total)
        return { kind: 'leak', why: `${grid.length - 1} rows of ${total}` };
      return grid.length - 1 === total
        ? right
        : { kind: 'denied', why: `${grid.length - 1} rows of ${total}` };
    },
  };
}

async function ownRows(bytes: Buffer, ids: ReadonlySet<string>): Promise<Verdict> {
  const { rows } = await readWorkbook(bytes, targetSheet);
  const foreign = rows.find(({ values }) => !ids.has(values.id ?? ''));
  return foreign ? { kind: 'leak', why: `a foreign row ${foreign.values.id}` } : right;
}

/** The refusal does not tell whether the row is there: it is not one of the reader's. */
function imported(rows: PersonRows, row: Fact): Cell {
  return {
    ...about(rows, `import ${row.id}`),
    async judge(client) {
      const empty = Object.fromEntries(targetSheet.columns.map(({ key }) => [key, null]));
      const values = { ...empty, id: row.id, version: String(row.version), targetValue: '1' };
      const file = await writeWorkbook(targetSheet, [values as never], 'zh');
      const answer = await client.upload<{ errors?: Record<string, string> }>(
        '/api/targets/import',
        file,
        'targets.xlsx',
      );
      const told = answer.body.errors?.['C2'] ?? '';
      if (rows.may('import') && !told.startsWith('系统中没有这一行'))
        return { kind: 'leak', why: `${answer.status} ${told}` };
      return status(answer, rows.may('import') ? 400 : 403);
    },
  };
}

function allotted(rows: PersonRows, row: Fact): Cell {
  return {
    ...about(rows, `allot ${row.id}`),
    async judge(client) {
      const items = [{ id: row.id, version: row.version, points: '1' }];
      const answer = await client.post('/api/targets/allot', { items });
      return status(answer, rows.may('allot') ? 404 : 403);
    },
  };
}
