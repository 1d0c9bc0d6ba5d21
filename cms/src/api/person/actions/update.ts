import { z } from 'zod';
import { idAndVersion, text } from '../../../actions/input';
import type { Action } from '../../../actions/action';
import type { UnitOfWork } from '../../../actions/unit-of-work';
import { people } from '../resource';
import { staffKind } from './inputs';
import { aboutPerson, loadStaff, type Staff } from '../row';

const input = z.strictObject({ ...idAndVersion, name: text(100), kind: staffKind });

/** Corrects what needs no dated entry: the name and the kind (PM-2). */
export const update: Action<z.infer<typeof input>> = {
  resource: people,
  verb: 'update',
  input,
  async run(work, { id, version, ...values }) {
    await correct(work, await loadStaff(work, id, version), values);
    return id;
  },
};

/** The name at the account is the person's. */
export async function correct(
  work: UnitOfWork,
  { person, unit, userId }: Staff,
  values: { name: string; kind: string },
): Promise<void> {
  const change = await work.update(person, people.table, values);
  if (userId !== undefined && values.name !== person.name)
    await work.updateWhere('up_users', { id: userId }, { fullName: values.name });
  work.log({ action: 'update', ...aboutPerson(person, unit?.id ?? null), ...change });
}
