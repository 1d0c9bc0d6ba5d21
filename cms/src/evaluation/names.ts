import type { Client } from 'pg';
import type { Names } from '../domain/evaluation';

export interface Unit {
  id: string;
  code: string;
  name: string;
}

export interface Book {
  names: Names;
  /** by numeric id as text, as the tally knows a unit */
  units: ReadonlyMap<string, Unit>;
  assessmentTypes: ReadonlyMap<string, number>;
}

/** Names and ids that the results are written with. */
export async function readBook(client: Client): Promise<Book> {
  const units = await client.query<{ key: string; id: string; code: string; name: string }>(
    'select id::text as key, document_id as id, code, name from units',
  );
  const types = await client.query<{ id: number; code: string }>(
    'select id, code from assessment_types',
  );
  return {
    names: {
      targetTypes: await namesOf(client, 'target_types'),
      occasions: await namesOf(client, 'occasions'),
    },
    units: new Map(units.rows.map(({ key, ...unit }) => [key, unit])),
    assessmentTypes: new Map(types.rows.map(({ id, code }) => [code, id])),
  };
}

async function namesOf(client: Client, table: 'target_types' | 'occasions') {
  const { rows } = await client.query<{ code: string; name: string }>(
    `select code, name from ${table}`,
  );
  return Object.fromEntries(rows.map(({ code, name }) => [code, name]));
}
