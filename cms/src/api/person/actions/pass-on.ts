import { merged, type Part } from '../../../domain/staff';
import type { Row } from '../../../core/rows';
import type { RowChange, UnitOfWork } from '../../../actions/unit-of-work';
import type { PersonRow } from '../row';

const TABLE = 'responsibilities';

export interface Responsibility extends Row, Part {
  targetId: number;
  targetDocumentId: string;
  year: number;
  unitId: number;
  unitName: string;
  targetTypeId: number;
  itemCode: string;
  name: string;
}

const PART = `r.id, r.document_id as "documentId", r.version, r.share::text as share, r.part,
  r.part_value::text as "partValue", r.lead`;

/** The open responsibilities of a person, locked, in the order of their rows. */
export async function responsibilitiesOf(
  work: UnitOfWork,
  personId: number,
): Promise<Responsibility[]> {
  const { rows } = await work.trx.raw<{ rows: Responsibility[] }>(
    `select ${PART}, r.target_id as "targetId", g.document_id as "targetDocumentId", g.year,
       g.unit_id as "unitId", u.name as "unitName", g.target_type_id as "targetTypeId",
       g.item_code as "itemCode", g.name
     from ${TABLE} r join targets g on g.id = r.target_id join units u on u.id = g.unit_id
     where r.person_id = ? and g.state <> 'closed' order by r.id for update of r`,
    [personId],
  );
  return rows;
}

/** Gives a responsibility to somebody else, or adds it to the part that they have already. */
export async function passOn(
  work: UnitOfWork,
  one: Responsibility,
  from: PersonRow,
  to: PersonRow,
): Promise<RowChange> {
  const { rows } = await work.trx.raw<{ rows: (Row & Part)[] }>(
    `select ${PART} from ${TABLE} r where r.target_id = ? and r.person_id = ? for update`,
    [one.targetId, to.id],
  );
  const [own] = rows;
  if (!own) await work.update(one, TABLE, { personId: to.id });
  else {
    await work.remove(TABLE, { id: one.id });
    await work.update(own, TABLE, { ...merged(own, one) });
  }
  return { before: { responsible: from.name }, after: { responsible: to.name } };
}
