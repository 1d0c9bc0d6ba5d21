import { fault, type Fault } from '../errors';

/**
 * Nobody reviews what their own unit declared (PM-14): `ownDeclaration` when the declaring and the
 * reviewing unit are the same, else null. Units by any id; somebody without a unit declared nothing.
 */
export function ownDeclarationFault(
  declaredBy: number | null,
  reviewer: number | null,
): Fault | null {
  return reviewer !== null && declaredBy === reviewer ? fault('ownDeclaration') : null;
}
