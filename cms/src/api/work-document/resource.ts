import type { Resource } from '../../core/resource';
import { words } from './words';
import { ofTarget, scopeOfTarget } from '../target/of-target';

export const workDocuments = {
  plural: 'work-documents',
  uid: 'api::work-document.work-document',
  table: 'work_documents',
  owned: true,
  words,
  adminList: ['name', 'target', 'state', 'size', 'uploadedBy'],
  ...ofTarget,
  embed: { ...ofTarget.embed, report: ['period', 'state'], uploadedBy: { name: 'fullName' } },
  computed: { year: { sql: 'g.year', type: 'integer' } },
  detail: ['html'],
  hidden: ['plainText'],
  search: ['name', 'target', 'unit'],
  defaultSort: ['createdAt', 'DESC'],
  scope: { ...scopeOfTarget, published: "t.state = 'converted'" },
} as const satisfies Resource;
