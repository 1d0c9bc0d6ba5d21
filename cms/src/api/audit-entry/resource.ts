import type { Resource } from '../../core/resource';
import { words } from './words';

export const auditEntries = {
  plural: 'audit-entries',
  uid: 'api::audit-entry.audit-entry',
  table: 'audit_entries',
  owned: true,
  words,
  adminList: ['seq', 'at', 'actor', 'action', 'resource', 'recordId'],
  search: ['actor', 'action', 'resource', 'recordId'],
  defaultSort: ['seq', 'DESC'],
  scope: {},
} as const satisfies Resource;
