import type { Actor } from '../../../actions/actor';
import type { UnitOfWork } from '../../../actions/unit-of-work';

/** Puts a unit under another. */
export const writeParent = (work: UnitOfWork<Actor>, id: number, parentId: number): Promise<void> =>
  work.link('units_parent_lnk', { unit_id: id }, { inv_unit_id: parentId });

/** Sets the assessment type, by its documentId; null takes it away. */
export async function writeType(
  work: UnitOfWork<Actor>,
  id: number,
  type: string | null,
): Promise<void> {
  const [found] = await work.select<{ id: number }>(
    'assessment_types',
    'where t.document_id = ? limit 1',
    [type],
  );
  const to = found ? { assessment_type_id: found.id } : null;
  await work.link('units_assessment_type_lnk', { unit_id: id }, to);
}
