import type { UnitOfWork } from '../../actions/unit-of-work';

/** What the indicator library says of adding up; null where it leaves it to the unit of measure. */
export async function additiveOf(
  work: UnitOfWork,
  indicatorId: number | null,
): Promise<boolean | null> {
  const [indicator] = await work.select<{ additive: boolean | null }>(
    'indicators',
    'where t.id = ?',
    [indicatorId],
  );
  return indicator?.additive ?? null;
}
