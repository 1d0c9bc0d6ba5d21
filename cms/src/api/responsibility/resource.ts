import type { Resource } from '../../core/resource';
import { words } from './words';
import { ofTarget, scopeOfTarget } from '../target/of-target';

export const responsibilities = {
  plural: 'responsibilities',
  uid: 'api::responsibility.responsibility',
  table: 'responsibilities',
  owned: true,
  words,
  adminList: ['target', 'person', 'share', 'lead', 'dueOn'],
  ...ofTarget,
  embed: { ...ofTarget.embed, person: ['name', 'staffNo', 'leftOn'] },
  computed: {
    year: { sql: 'g.year', type: 'integer' },
    itemCode: { sql: 'g.item_code', type: 'string' },
    targetState: { sql: 'g.state', type: 'string' },
    progress: { sql: 'g.progress', type: 'decimal' },
    light: { sql: 'g.light', type: 'string' },
  },
  search: ['target', 'person', 'part'],
  defaultSort: ['itemCode', 'ASC'],
  // A person sees their own part of a target, not what the others have been given.
  scope: { ...scopeOfTarget, person: 't.person_id = ?' },
} as const satisfies Resource;
