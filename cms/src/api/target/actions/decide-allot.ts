import { allotmentFault, carriesPoints, totalOf } from '../../../domain/framework';
import { validateMethod } from '../../../domain/scoring';
import { isMessageKey } from '../../../messages';
import type { FieldError } from '../../../core/refusal';
import { methodOfTarget, type TargetRow } from '../row';

type Item = Pick<
  TargetRow,
  'documentId' | 'unitId' | 'targetTypeId' | 'year' | 'method' | 'points' | 'direction'
>;

export interface AllottedItem {
  id: string;
  points: string;
}

/**
 * What is wrong with moving points between items of one unit and type (FM-1), by the id of what is
 * given. `all` are the unit's items of the type, those given among them; `whole` is what the framework
 * gives them together, null where there is none: then they keep what they have.
 */
export function allotFieldErrors(
  input: readonly AllottedItem[],
  all: readonly Item[],
  whole: string | null,
): Map<string, FieldError> {
  const fieldErrors = new Map<string, FieldError>();
  for (const { id, points } of input) {
    const fieldError = fieldErrorOf(
      all.find(({ documentId }) => documentId === id),
      points,
    );
    if (fieldError) fieldErrors.set(id, fieldError);
  }
  if (fieldErrors.size > 0) return fieldErrors;
  const carrying = all.filter((item) => carriesPoints({ method: methodOfTarget(item) }));
  const before = carrying.map(({ points }) => points);
  const after = carrying.map(
    ({ documentId, points }) => input.find(({ id }) => id === documentId)?.points ?? points,
  );
  const fault = allotmentFault(after, whole ?? totalOf(before));
  if (fault && isMessageKey(fault.key))
    for (const { id } of input) fieldErrors.set(id, { code: fault.key, params: fault.params });
  return fieldErrors;
}

function fieldErrorOf(item: Item | undefined, points: string): FieldError | undefined {
  if (!item) return { code: 'notFound' };
  const { kind, params } = methodOfTarget(item);
  if (!carriesPoints({ method: { kind, params } })) return { code: 'noPointsOfItsOwn' };
  const { direction } = item;
  const [fault] = validateMethod({ method: kind, params, points, direction, target: null });
  return fault && isMessageKey(fault.key) ? { code: fault.key, params: fault.params } : undefined;
}
