import type { Resource } from '../../core/resource';

export const processes = {
  plural: 'processes',
  uid: 'api::process.process',
  table: 'processes',
  embed: { occasion: ['name', 'code', 'kind'] },
  search: ['occasion'],
  defaultSort: ['year', 'DESC'],
  scope: { published: "t.state <> 'planned'" },
} as const satisfies Resource;
