import type { Resource } from '../../core/resource';
import { carriesPointsSql, needsSql } from '../target/method-sql';
import { words } from './words';

/** A method by completion rate needs a value above 0, one that compares with the target any value. */
const FILLED = `case when ${needsSql('g.method', 'rate')} then coalesce(g.target_value > 0, false)
  when ${needsSql('g.method', 'target')} then g.target_value is not null else true end`;

const inState = (...states: string[]): string =>
  `(count(*) filter (where g.state in (${states.map((state) => `'${state}'`).join()})))::int`;

const COUNTS = `cross join lateral (
  select count(*)::int as items, ${inState('draft')} as draft, ${inState('declared')} as declared,
    ${inState('returned')} as returned, ${inState('reviewed')} as reviewed,
    ${inState('published', 'revising', 'closed')} as published,
    (count(*) filter (where ${FILLED}))::int as filled,
    coalesce(sum(g.points) filter (where ${carriesPointsSql('g.method')}), 0) as points
  from targets g where g.target_system_id = t.id) c`;

/** Where the declaration of the unit stands as a whole: what holds it up comes first. */
const STANDING = `case when c.items = 0 then 'empty' when c.returned > 0 then 'returned'
  when c.draft = c.items then 'draft' when c.draft > 0 then 'partly'
  when c.declared > 0 then 'declared' when c.reviewed > 0 then 'reviewed' else 'published' end`;

const count = (name: string) => ({ sql: `c.${name}`, type: 'integer' }) as const;

/** 目标体系: all targets of a unit in a year, as one thing that is declared and signed for. */
export const targetSystems = {
  plural: 'target-systems',
  uid: 'api::target-system.target-system',
  table: 'target_systems',
  owned: true,
  words,
  joins: COUNTS,
  embed: { unit: ['name', 'code'] },
  computed: {
    items: count('items'),
    filled: count('filled'),
    draft: count('draft'),
    declared: count('declared'),
    returned: count('returned'),
    reviewed: count('reviewed'),
    published: count('published'),
    points: { sql: 'c.points', type: 'decimal' },
    standing: { sql: STANDING, type: 'string' },
  },
  search: ['unit'],
  defaultSort: ['unit', 'ASC'],
  scope: { unit: 't.unit_id' },
} as const satisfies Resource;
