import { allotmentFault, carriesPoints, totalOf } from '../../../domain/framework';
import { validateMethod } from '../../../domain/scoring';
import { isMessageKey } from '../../../messages';
import type { Complaint } from '../../../core/refusal';
import { methodOfTarget, type TargetRow } from '../row';

type Item = Pick<
  TargetRow,
  'documentId' | 'unitId' | 'targetTypeId' | 'year' | 'method' | 'points' | 'direction'
>;

export interface Given {
  id: string;
  points: string;
}

/**
 * What is wrong with moving points between items of one unit and type (FM-1), by the id of what is
 * given. `all` are the unit's items of the type, those given among them; `whole` is what the framework
 * gives them together, null where there is none: then they keep what they have.
 */
export function allotComplaints(
  given: readonly Given[],
  all: readonly Item[],
  whole: string | null,
): Map<string, Complaint> {
  const complaints = new Map<string, Complaint>();
  for (const { id, points } of given) {
    const complaint = complaintOf(
      all.find(({ documentId }) => documentId === id),
      points,
    );
    if (complaint) complaints.set(id, complaint);
  }
  if (complaints.size > 0) return complaints;
  const carrying = all.filter((item) => carriesPoints({ method: methodOfTarget(item) }));
  const before = carrying.map(({ points }) => points);
  const after = carrying.map(
    ({ documentId, points }) => given.find(({ id }) => id === documentId)?.points ?? points,
  );
  const fault = allotmentFault(after, whole ?? totalOf(before));
  if (fault && isMessageKey(fault.key))
    for (const { id } of given) complaints.set(id, { code: fault.key, params: fault.params });
  return complaints;
}

function complaintOf(item: Item | undefined, points: string): Complaint | undefined {
  if (!item) return { code: 'notFound' };
  const { kind, params } = methodOfTarget(item);
  if (!carriesPoints({ method: { kind, params } })) return { code: 'noPointsOfItsOwn' };
  const { direction } = item;
  const [fault] = validateMethod({ method: kind, params, points, direction, target: null });
  return fault && isMessageKey(fault.key) ? { code: fault.key, params: fault.params } : undefined;
}
