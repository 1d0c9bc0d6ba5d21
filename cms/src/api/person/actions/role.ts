import { invalid } from '../../../core/refusal';
import type { UnitOfWork } from '../../../actions/unit-of-work';

export const ASSIGN_ROLE = 'assignRole';

export interface RoleRow {
  id: number;
  documentId: string;
  name: string;
}

/** A role that the user may give; 400 at `role` if there is none such, or without the right (SA-6). */
export async function roleToGive(work: UnitOfWork, documentId: string): Promise<RoleRow> {
  if (!work.principal.actions.has(`people.${ASSIGN_ROLE}`))
    throw invalid({ role: { code: 'staffRoleNotYours' } });
  const [role] = await work.select<RoleRow>(
    'up_roles',
    `where t.document_id = ? and t.type <> 'public'`,
    [documentId],
  );
  if (!role) throw invalid({ role: { code: 'staffRoleUnknown' } });
  return role;
}
