import type { Knex } from 'knex';
import type { TreeUnit } from '../../domain/organisation';

/** A reference of the history: shown by its name at that time, found by its documentId. */
export interface Ref {
  id: string;
  code: string;
  name: string;
}

/** A unit with everything that its history keeps. */
export interface Unit extends TreeUnit {
  documentId: string;
  code: string;
  nameEn: string | null;
  shortName: string | null;
  isAssessee: boolean;
  assessmentType: Ref | null;
}

export type Units = ReadonlyMap<number, Unit>;

/** Whoever changes the organisation has it alone until the transaction ends: two moves make no circle. */
export async function lockOrganisation(trx: Knex.Transaction): Promise<void> {
  await trx.raw('select pg_advisory_xact_lock(7321, 1)');
}

export async function readUnits(knex: Knex): Promise<Units> {
  const { rows } = await knex.raw<{ rows: Unit[] }>(
    `select u.id, u.document_id as "documentId", u.code, u.name, u.name_en as "nameEn",
       u.short_name as "shortName", u.is_assessee as "isAssessee", u.closed_on::text as "closedOn",
       p.inv_unit_id as "parentId",
       (select json_build_object('id', y.document_id, 'code', y.code, 'name', y.name)
        from assessment_types y join units_assessment_type_lnk l on l.assessment_type_id = y.id
        where l.unit_id = u.id limit 1)::text as "assessmentType"
     from units u left join units_parent_lnk p on p.unit_id = u.id order by u.sort_order, u.id`,
  );
  return new Map(
    rows.map(({ assessmentType, ...unit }) => [
      unit.id,
      { ...unit, assessmentType: typeOf(assessmentType) },
    ]),
  );
}

/** Strapi turns the driver's JSON parser off. */
const typeOf = (text: unknown): Ref | null =>
  typeof text === 'string' ? (JSON.parse(text) as Ref) : null;

export const refOf = ({ documentId, code, name }: Unit): Ref => ({ id: documentId, code, name });

export const byDocument = (units: Units, documentId: string): Unit | undefined =>
  [...units.values()].find((unit) => unit.documentId === documentId);

/** The unit above, as the history keeps it. */
export function parentOf(units: Units, { parentId }: Unit): Ref | null {
  const parent = parentId === null ? undefined : units.get(parentId);
  return parent ? refOf(parent) : null;
}
