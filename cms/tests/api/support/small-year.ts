import { hashSync } from 'bcryptjs';
import type { Client } from './client';
import { newId } from '../../../src/core/new-id';
import type { Server } from '../harness';

const PASSWORD = 'Small-year-2024';

/** One unit, one assessing department and the office, with a person each; written without the API. */
export interface SmallYear {
  unitId: number;
  office: Client;
  unit: Client;
  assessor: Client;
  /** Adds a draft target of the unit; its documentId. */
  target(values?: Readonly<Record<string, unknown>>): Promise<string>;
  /** documentId of the occasion 平时考核. */
  occasion: string;
}

type Values = Readonly<Record<string, unknown>>;

/** Writes the year into an empty database and signs the three people in. */
export async function smallYear(server: Server): Promise<SmallYear> {
  const insert = async (table: string, values: Values): Promise<{ id: number; doc: string }> => {
    const doc = newId();
    const stamp = { created_at: new Date(), updated_at: new Date(), published_at: new Date() };
    const row = { document_id: doc, ...stamp, ...values };
    const names = Object.keys(row);
    const [done] = await server.sql<{ id: number }>(
      `insert into ${table} (${names.join()}) values (${names.map((_, i) => `$${i + 1}`).join()})
       returning id`,
      Object.values(row),
    );
    return { id: done?.id ?? 0, doc };
  };
  const link = (table: string, values: Values) =>
    server.sql(
      `insert into ${table} (${Object.keys(values).join()}) values ($1, $2)`,
      Object.values(values),
    );
  const unitOf = (code: string, name: string, assessed: boolean) =>
    insert('units', { code, name, is_assessee: assessed, version: 1 });
  const unit = await unitOf('U1', '公路管理局', true);
  const department = await unitOf('D1', '规划处', false);
  const office = await unitOf('D2', '目标绩效办', false);
  const type = await insert('target_types', { code: 'functional', name: '职能绩效', version: 1 });
  const occasion = await insert('occasions', {
    code: 'routine',
    name: '平时考核',
    kind: 'routine',
    version: 1,
  });
  const hash = hashSync(PASSWORD, 4);
  const person = async (username: string, role: string, unitId: number): Promise<Client> => {
    const names = { username, email: `${username}@example.org`, full_name: username };
    const flags = { provider: 'local', confirmed: true, blocked: false, password: hash };
    const user = await insert('up_users', { ...names, ...flags });
    const [found] = await server.sql<{ id: number }>('select id from up_roles where type = $1', [
      role,
    ]);
    await link('up_users_role_lnk', { user_id: user.id, role_id: found?.id });
    await link('up_users_unit_lnk', { user_id: user.id, unit_id: unitId });
    return server.signIn(username, PASSWORD);
  };
  const target = async (values: Values = {}) => {
    const { doc } = await insert('targets', {
      year: 2024,
      unit_id: unit.id,
      target_type_id: type.id,
      assessor_id: department.id,
      item_code: `A${newId().slice(0, 6)}`,
      name: '普通国省道养护里程',
      points: '10',
      direction: 'higher',
      method: JSON.stringify({ kind: 'proportional', params: {} }),
      occasions: JSON.stringify(['routine']),
      state: 'draft',
      version: 1,
      ...values,
    });
    return doc;
  };
  return {
    unitId: unit.id,
    office: await person('office', 'performanceOffice', office.id),
    unit: await person('unit', 'directUnit', unit.id),
    assessor: await person('assessor', 'business', department.id),
    target,
    occasion: occasion.doc,
  };
}
