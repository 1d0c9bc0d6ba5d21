import { z } from 'zod';
import { faultOfLeaving } from '../../../domain/staff';
import { seen } from '../../../usecases/input';
import type { UseCase } from '../../../usecases/kernel';
import { today } from '../../../core/clock';
import type { Work } from '../../../usecases/work';
import { people } from '../resource';
import { enter } from './enter';
import { effectiveOn, note } from './inputs';
import { aboutPerson, loadStaff, refuse, type Staff } from '../row';

const input = z.strictObject({ ...seen, effectiveOn, note });

/** 离职 (PM-2): from the date on the person does not serve, and the account is refused. */
export const leave: UseCase<z.infer<typeof input>> = {
  resource: people,
  action: 'leave',
  input,
  async run(work, { id, version, ...given }) {
    await endService(work, await loadStaff(work, id, version), given);
    return id;
  },
};

export async function endService(
  work: Work,
  { person, history, unit }: Staff,
  { effectiveOn: day, note: why }: { effectiveOn: string; note: string | null },
): Promise<void> {
  refuse(faultOfLeaving(history, day, today(work.now)));
  const unitId = unit?.id ?? null;
  await enter(work, {
    personId: person.id,
    kind: 'leaver',
    effectiveOn: day,
    unitFromId: unitId,
    unitToId: null,
    staffKind: null,
    roleId: null,
    note: why,
  });
  // Known ahead of its date to whoever gives out tasks; `takeEffect` makes it hold.
  await work.amend('people', { id: person.id }, { leftOn: day });
  work.record({
    action: 'leave',
    ...aboutPerson(person, unitId, { unit: unit?.name ?? '', date: day }),
    before: { leftOn: person.leftOn },
    after: { leftOn: day },
  });
}
