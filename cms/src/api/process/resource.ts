import type { Resource } from '../../core/resource';
import { words } from './words';

export const processes = {
  plural: 'processes',
  uid: 'api::process.process',
  table: 'processes',
  owned: true,
  words,
  adminList: ['year', 'occasion', 'state', 'opensOn', 'closesOn'],
  embed: { occasion: ['name', 'code', 'kind'] },
  search: ['occasion'],
  defaultSort: ['year', 'DESC'],
  scope: { published: "t.state <> 'planned'" },
} as const satisfies Resource;
