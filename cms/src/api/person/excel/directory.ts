import { rowsWithin } from '../../../access/rows';
import type { EntryKind, KnownPerson, StaffLine } from '../../../domain/staff';
import type { CellValues } from '../../../excel';
import type { UnitOfWork } from '../../../actions/unit-of-work';
import { units } from '../../unit/resource';
import { people } from '../resource';
import type { StaffKey } from './sheet';

export interface Directory {
  /** by staff number */
  people: ReadonlyMap<string, KnownPerson & { documentId: string }>;
  /** documentId by code */
  units: ReadonlyMap<string, string>;
}

/** The people and units of the user's rows, read once for all lines. */
export async function directoryOf(work: UnitOfWork): Promise<Directory> {
  const persons = rowsWithin(work.principal, people);
  const known = await work.trx.raw<{
    rows: (KnownPerson & { documentId: string; staffNo: string })[];
  }>(
    `select t.document_id as "documentId", t.staff_no as "staffNo", t.name, t.kind,
       t.left_on is not null as left, n.code as unit
     from people t left join people_unit_lnk l on l.person_id = t.id
     left join units n on n.id = l.unit_id where ${persons.sql}`,
    persons.bindings as string[],
  );
  const within = rowsWithin(work.principal, units);
  const all = await work.trx.raw<{ rows: { code: string; id: string }[] }>(
    `select t.code, t.document_id as id from units t where ${within.sql}`,
    within.bindings as string[],
  );
  return {
    people: new Map(known.rows.map((row) => [row.staffNo, row])),
    units: new Map(all.rows.map(({ code, id }) => [code, id])),
  };
}

const KINDS: readonly EntryKind[] = ['joiner', 'transfer', 'leaver'];

export const lineOf = (values: CellValues<StaffKey>): StaffLine => ({
  staffNo: values.staffNo ?? '',
  name: values.name ?? '',
  kind: values.kind ?? '',
  unit: values.unit ?? '',
  change: KINDS.find((kind) => kind === values.change) ?? null,
  effectiveOn: values.effectiveOn,
});
