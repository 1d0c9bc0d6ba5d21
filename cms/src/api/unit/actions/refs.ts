import type { UnitOfWork } from '../../../actions/action';
import { byDocument, refOf, type Ref, type Units } from '../units';
import { invalid } from '../../../core/refusal';

/** The unit a form names. Refuses at the field what is not there. */
export function unitAt(units: Units, field: string, documentId: string): Ref {
  const unit = byDocument(units, documentId);
  if (!unit) throw invalid({ [field]: { code: 'unitUnknown' } });
  return refOf(unit);
}

/** The assessment type a form names; null where it names none. */
export async function typeAt({ trx }: UnitOfWork, documentId: string | null): Promise<Ref | null> {
  if (documentId === null) return null;
  const { rows } = await trx.raw<{ rows: Ref[] }>(
    'select document_id as id, code, name from assessment_types where document_id = ?',
    [documentId],
  );
  if (!rows[0]) throw invalid({ assessmentType: { code: 'badValue' } });
  return rows[0];
}
