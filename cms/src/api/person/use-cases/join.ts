import { z } from 'zod';
import { faultOfDestination } from '../../../domain/staff';
import { invalid, Refusal } from '../../../core/refusal';
import { text } from '../../../usecases/input';
import type { UseCase } from '../../../usecases/kernel';
import type { Work } from '../../../usecases/work';
import { people } from '../resource';
import { accountInput, openAccount, type AccountGiven } from './account';
import { enter } from './enter';
import { effectiveOn, note, reference, staffKind } from './inputs';
import { aboutPerson, refuse } from '../row';
import { unitOfRows, type UnitRow } from './units';

const input = z.strictObject({
  staffNo: text(64),
  name: text(100),
  kind: staffKind,
  unit: reference,
  effectiveOn,
  note,
  ...accountInput,
});

export interface Joiner extends AccountGiven {
  staffNo: string;
  name: string;
  kind: z.infer<typeof staffKind>;
  effectiveOn: string;
  note: string | null;
}

/** 新进 (PM-2): a new person of a unit from a date on, with an account if one is asked for. */
export const join: UseCase<z.infer<typeof input>> = {
  resource: people,
  action: 'create',
  input,
  async run(work, { unit, ...given }) {
    return joinUnit(work, given, await unitOfRows(work, unit));
  },
};

export async function joinUnit(work: Work, given: Joiner, unit: UnitRow): Promise<string> {
  refuse(faultOfDestination(unit, given.effectiveOn));
  const { staffNo, name, kind } = given;
  const { id, documentId } = await work.insert(people.table, { staffNo, name, kind });
  await work.link('people_unit_lnk', { person_id: id }, { unit_id: unit.id });
  await withinRows(work, documentId);
  const account = await openAccount(work, { id, name, unitId: unit.id }, given);
  await enter(work, {
    personId: id,
    kind: 'joiner',
    effectiveOn: given.effectiveOn,
    unitFromId: null,
    unitToId: unit.id,
    staffKind: kind,
    roleId: null,
    note: given.note,
  });
  const params = { unit: unit.name, date: given.effectiveOn };
  const after = { staffNo, name, kind, unit: unit.name, effectiveOn: given.effectiveOn, account };
  work.record({ action: 'create', ...aboutPerson({ documentId, name }, unit.id, params), after });
  return documentId;
}

/** Nobody puts a person where they could not see them. */
async function withinRows(work: Work, documentId: string): Promise<void> {
  try {
    await work.read(people, documentId);
  } catch (error) {
    if (error instanceof Refusal && error.status === 404)
      throw invalid({ unit: { code: 'staffOutsideRows' } });
    throw error;
  }
}
