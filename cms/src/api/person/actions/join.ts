import { z } from 'zod';
import { faultOfDestination } from '../../../domain/staff';
import { invalid, Refusal } from '../../../core/refusal';
import { text } from '../../../actions/input';
import type { Action } from '../../../actions/action';
import type { UnitOfWork } from '../../../actions/unit-of-work';
import { people } from '../resource';
import { accountInput, openAccount, type AccountInput } from './account';
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

export interface Joiner extends AccountInput {
  staffNo: string;
  name: string;
  kind: z.infer<typeof staffKind>;
  effectiveOn: string;
  note: string | null;
}

/** 新进 (PM-2): a new person of a unit from a date on, with an account if one is asked for. */
export const join: Action<z.infer<typeof input>> = {
  resource: people,
  verb: 'create',
  input,
  async run(work, { unit, ...typed }) {
    return joinUnit(work, typed, await unitOfRows(work, unit));
  },
};

export async function joinUnit(work: UnitOfWork, typed: Joiner, unit: UnitRow): Promise<string> {
  refuse(faultOfDestination(unit, typed.effectiveOn));
  const { staffNo, name, kind } = typed;
  const { id, documentId } = await work.insert(people.table, { staffNo, name, kind });
  await work.link('people_unit_lnk', { person_id: id }, { unit_id: unit.id });
  await withinRows(work, documentId);
  const account = await openAccount(work, { id, name, unitId: unit.id }, typed);
  await enter(work, {
    personId: id,
    kind: 'joiner',
    effectiveOn: typed.effectiveOn,
    unitFromId: null,
    unitToId: unit.id,
    staffKind: kind,
    roleId: null,
    note: typed.note,
  });
  const params = { unit: unit.name, date: typed.effectiveOn };
  const after = { staffNo, name, kind, unit: unit.name, effectiveOn: typed.effectiveOn, account };
  work.log({ action: 'create', ...aboutPerson({ documentId, name }, unit.id, params), after });
  return documentId;
}

/** Nobody puts a person where they could not see them. */
async function withinRows(work: UnitOfWork, documentId: string): Promise<void> {
  try {
    await work.read(people, documentId);
  } catch (error) {
    if (error instanceof Refusal && error.status === 404)
      throw invalid({ unit: { code: 'staffOutsideRows' } });
    throw error;
  }
}
