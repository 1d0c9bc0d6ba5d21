import type { Resource } from '../../core/resource';

export const auditEntries = {
  plural: 'audit-entries',
  uid: 'api::audit-entry.audit-entry',
  table: 'audit_entries',
  search: ['actor', 'action', 'resource', 'recordId'],
  defaultSort: ['seq', 'DESC'],
  scope: {},
} as const satisfies Resource;
