import { newId } from '../../../src/core/new-id';
import type { Server } from '../harness';

export interface Inserted {
  id: number;
  doc: string;
}

/** Writes a row without the API, as the office's data are there before a test begins. */
export async function insertRow(
  server: Server,
  table: string,
  values: Readonly<Record<string, unknown>>,
): Promise<Inserted> {
  const doc = newId();
  const stamp = { created_at: new Date(), updated_at: new Date(), published_at: new Date() };
  const row = { document_id: doc, version: 1, ...stamp, ...values };
  const names = Object.keys(row);
  const [done] = await server.sql<{ id: number }>(
    `insert into ${table} (${names.join()}) values (${names.map((_, at) => `$${at + 1}`).join()})
     returning id`,
    Object.values(row),
  );
  return { id: done?.id ?? 0, doc };
}

/** A person of a unit; the documentId. */
export async function insertPerson(
  server: Server,
  unitId: number,
  name: string,
  values: Readonly<Record<string, unknown>> = {},
): Promise<Inserted> {
  const person = await insertRow(server, 'people', { staff_no: newId(), name, ...values });
  await server.sql('insert into people_unit_lnk (person_id, unit_id) values ($1, $2)', [
    person.id,
    unitId,
  ]);
  return person;
}
