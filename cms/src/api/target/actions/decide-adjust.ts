import { z } from 'zod';
import { targetStates } from '../../../domain/states';
import { invalid, Refusal } from '../../../core/refusal';
import { advance } from '../../../actions/advance';
import { checkTargetValue, refuseOwn, type Declaration, type ActingUnit } from '../decide';
import type { TargetRow } from '../row';

const kept = z.object({
  at: z.string(),
  by: z.string(),
  unit: z.string().nullable(),
  changes: z.array(
    z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
  ),
  consent: z.object({ by: z.string(), on: z.string(), note: z.string().optional() }),
});

/** What the reviewer changed, and who of the unit agreed on which day. */
export type Adjustment = z.infer<typeof kept>;

interface Reviewer extends ActingUnit {
  name: string;
  unit: string | null;
}

type AdjustmentInput = { [field in keyof Declaration]?: string | null | undefined };
type Declared = Pick<
  TargetRow,
  'state' | 'method' | 'unitId' | 'declaredByUnitId' | 'adjustments' | keyof Declaration
>;

const FIELDS = ['targetValue', 'basis', 'measures'] as const;

/**
 * 调整 of what is declared or reviewed, with the unit's consent; the state stays. Refuses what
 * changes nothing, a consent of a day to come, and one's own declaration (PM-14).
 * @param today calendar day in China
 */
export function decideAdjust(
  target: Declared,
  input: AdjustmentInput,
  consent: Adjustment['consent'],
  by: Reviewer,
  today: string,
) {
  advance(targetStates, target.state, 'adjust');
  refuseOwn(target, by);
  if (consent.on > today) throw invalid({ 'consent.on': { code: 'consentInFuture' } });
  const changes = FIELDS.flatMap((field) => {
    const after = input[field];
    const before = target[field];
    return after === undefined || after === before ? [] : [{ field, before, after }];
  });
  if (changes.length === 0) throw new Refusal(400, 'nothingAdjusted');
  const values = Object.fromEntries(changes.map(({ field, after }) => [field, after]));
  if (values['targetValue'] !== undefined) checkTargetValue(target, values['targetValue']);
  const at = by.now.toISOString();
  const entry: Adjustment = { at, by: by.name, unit: by.unit, changes, consent };
  return { entry, values: { ...values, adjustments: [...adjustmentsOf(target), entry] } };
}

/** What was adjusted so far, oldest first. */
export function adjustmentsOf({ adjustments }: Pick<TargetRow, 'adjustments'>): Adjustment[] {
  return kept.array().nullable().parse(adjustments) ?? [];
}
