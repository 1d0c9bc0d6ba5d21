import { z } from 'zod';
import { seen, text } from '../../../usecases/input';
import type { UseCase } from '../../../usecases/kernel';
import type { Work } from '../../../usecases/work';
import { people } from '../resource';
import { staffKind } from './inputs';
import { aboutPerson, loadStaff, type Staff } from '../row';

const input = z.strictObject({ ...seen, name: text(100), kind: staffKind });

/** Corrects what needs no dated entry: the name and the kind (PM-2). */
export const update: UseCase<z.infer<typeof input>> = {
  resource: people,
  action: 'update',
  input,
  async run(work, { id, version, ...values }) {
    await correct(work, await loadStaff(work, id, version), values);
    return id;
  },
};

/** The name at the account is the person's. */
export async function correct(
  work: Work,
  { person, unit, userId }: Staff,
  values: { name: string; kind: string },
): Promise<void> {
  const change = await work.change(person, people.table, values);
  if (userId !== undefined && values.name !== person.name)
    await work.changeWhere('up_users', { id: userId }, { fullName: values.name });
  work.record({ action: 'update', ...aboutPerson(person, unit?.id ?? null), ...change });
}
