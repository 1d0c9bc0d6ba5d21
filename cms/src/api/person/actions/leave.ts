import { z } from 'zod';
import { faultOfLeaving } from '../../../domain/staff';
import { idAndVersion } from '../../../actions/input';
import type { Action } from '../../../actions/action';
import { today } from '../../../core/clock';
import type { UnitOfWork } from '../../../actions/unit-of-work';
import { people } from '../resource';
import { enter } from './enter';
import { effectiveOn, note } from './inputs';
import { aboutPerson, loadStaff, refuse, type Staff } from '../row';

const input = z.strictObject({ ...idAndVersion, effectiveOn, note });

/** 离职 (PM-2): from the date on the person does not serve, and the account is refused. */
export const leave: Action<z.infer<typeof input>> = {
  resource: people,
  verb: 'leave',
  input,
  async run(work, { id, version, ...typed }) {
    await endService(work, await loadStaff(work, id, version), typed);
    return id;
  },
};

export async function endService(
  work: UnitOfWork,
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
  work.log({
    action: 'leave',
    ...aboutPerson(person, unitId, { unit: unit?.name ?? '', date: day }),
    before: { leftOn: person.leftOn },
    after: { leftOn: day },
  });
}
