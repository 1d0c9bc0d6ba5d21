import type { OrganisationFault } from '../../../domain/organisation';
import { invalid, Refusal } from '../../../core/refusal';

/** A fault of the tree as the portal's answer: 400 at its field, 409 when the unit has ended. */
export function refuse(fault: OrganisationFault | null): void {
  if (!fault) return;
  const { field, code, params } = fault;
  if (field === null) throw new Refusal(409, code, params);
  throw invalid({ [field]: { code, params } });
}
