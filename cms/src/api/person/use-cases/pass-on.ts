import { Decimal } from '../../../domain/exact/decimal';
import type { Change, Row, Work } from '../../../usecases/work';
import type { PersonRow } from './row';

export interface Responsibility extends Row {
  targetId: number;
  targetDocumentId: string;
  year: number;
  unitId: number;
  unitName: string;
  targetTypeId: number;
  itemCode: string;
  name: string;
  share: string | null;
  part: string | null;
}

/** The open responsibilities of a person, locked, in the order of their rows. */
export async function responsibilitiesOf(work: Work, personId: number): Promise<Responsibility[]> {
  const { rows } = await work.trx.raw<{ rows: Responsibility[] }>(
    `select r.id, r.document_id as "documentId", r.version, r.target_id as "targetId",
       g.document_id as "targetDocumentId", g.year, g.unit_id as "unitId", u.name as "unitName",
       g.target_type_id as "targetTypeId", g.item_code as "itemCode", g.name,
       r.share::text as share, r.part
     from responsibilitys r join targets g on g.id = r.target_id join units u on u.id = g.unit_id
     where r.person_id = ? and g.state <> 'closed' order by r.id for update of r`,
    [personId],
  );
  return rows;
}

/**
 * Gives a responsibility to somebody else. Whoever has a part in the target already takes the share
 * to their own: a person stands on a target once.
 */
export async function passOn(
  work: Work,
  one: Responsibility,
  from: PersonRow,
  to: PersonRow,
): Promise<Change> {
  const { rows } = await work.trx.raw<{
    rows: (Row & { share: string | null; part: string | null })[];
  }>(
    `select id, document_id as "documentId", version, share::text as share, part
     from responsibilitys where target_id = ? and person_id = ? for update`,
    [one.targetId, to.id],
  );
  const [own] = rows;
  if (!own) await work.change(one, 'responsibilitys', { personId: to.id });
  else {
    await work.trx('responsibilitys').where({ id: one.id }).del();
    await work.change(own, 'responsibilitys', {
      share: added(own.share, one.share),
      part: [own.part, one.part].filter(Boolean).join('；').slice(0, 255) || null,
    });
  }
  return { before: { responsible: from.name }, after: { responsible: to.name } };
}

const added = (a: string | null, b: string | null): string =>
  new Decimal(a ?? '0').plus(b ?? '0').toFixed();
