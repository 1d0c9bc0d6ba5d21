import { z } from 'zod';
import { faultOfTransfer } from '../../../domain/staff';
import { Refusal } from '../../../core/refusal';
import { idAndVersion, missingAsNull } from '../../../actions/input';
import type { Action } from '../../../actions/action';
import { today } from '../../../core/clock';
import type { UnitOfWork } from '../../../actions/unit-of-work';
import { people } from '../resource';
import { enter } from './enter';
import { effectiveOn, note, optionalReference, reference, staffKind } from './inputs';
import { roleToGive } from './role';
import { aboutPerson, loadStaff, refuse, type Staff } from '../row';
import { unitOfRows, type UnitRow } from './units';

const input = z.strictObject({
  ...idAndVersion,
  unit: reference,
  effectiveOn,
  kind: staffKind.nullish().transform(missingAsNull),
  role: optionalReference,
  note,
});

interface Transfer {
  effectiveOn: string;
  kind: string | null;
  note: string | null;
}

/** 调动 (PM-2): to another unit from a date on; rows and account follow at the date. */
export const transfer: Action<z.infer<typeof input>> = {
  resource: people,
  verb: 'transfer',
  input,
  async run(work, { id, version, unit, role, ...typed }) {
    const staff = await loadStaff(work, id, version);
    const to = await unitOfRows(work, unit);
    const granted = role === null ? null : await roleToGive(work, role);
    if (granted && staff.userId === undefined) throw new Refusal(409, 'staffNoAccount');
    if (granted && staff.userId === work.principal.userId) throw new Refusal(403, 'staffOwnRole');
    await moveTo(work, staff, to, { ...typed, role: granted });
    return id;
  },
};

export async function moveTo(
  work: UnitOfWork,
  { person, history, unit }: Staff,
  to: UnitRow,
  {
    effectiveOn: day,
    kind,
    note: why,
    role,
  }: Transfer & { role: { id: number; name: string } | null },
): Promise<void> {
  const asked = { effectiveOn: day, from: unit?.id ?? null, to };
  refuse(faultOfTransfer(history, asked, today(work.now)));
  await enter(work, {
    personId: person.id,
    kind: 'transfer',
    effectiveOn: day,
    unitFromId: unit?.id ?? null,
    unitToId: to.id,
    staffKind: kind,
    roleId: role?.id ?? null,
    note: why,
  });
  const params = { from: unit?.name ?? '', unit: to.name, date: day };
  work.log({
    action: 'transfer',
    ...aboutPerson(person, to.id, params),
    before: { unit: unit?.name ?? null },
    after: {
      unit: to.name,
      effectiveOn: day,
      ...(kind ? { kind } : {}),
      ...(role ? { role: role.name } : {}),
    },
  });
}
