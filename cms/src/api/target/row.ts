import { z } from 'zod';
import type { Row } from '../../core/rows';

/** A target as the actions read it; decimals are text. */
export interface TargetRow extends Row {
  year: number;
  unitId: number;
  targetTypeId: number;
  assessorId: number | null;
  itemCode: string;
  name: string;
  points: string;
  unitOfMeasure: string | null;
  direction: 'higher' | 'lower';
  method: unknown;
  occasions: unknown;
  state: string;
  targetValue: string | null;
  basis: string | null;
  measures: string | null;
  reportedValue: string | null;
  verifiedValue: string | null;
  publishedVersion: number | null;
  /** Whose declaration it is; the target's own unit where nothing else is kept. */
  declaredByUnitId: number | null;
  adjustments: unknown;
}

const method = z.looseObject({ kind: z.string(), params: z.unknown().optional() });

/** The scoring method of a target as the domain takes it. */
export function methodOfTarget(target: { method: unknown }): { kind: string; params: unknown } {
  const { kind, params } = method.parse(target.method);
  return { kind, params: params ?? {} };
}

/** Whom and what an event on a target is about. */
export const aboutTarget = ({ documentId, year, unitId, targetTypeId, ...target }: TargetRow) => ({
  resource: 'targets',
  recordId: documentId,
  year,
  unitId,
  targetTypeId,
  params: { itemCode: target.itemCode, name: target.name },
});
