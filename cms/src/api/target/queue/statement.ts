import type { WhereClause } from '../../../core/resource';
import { belongs } from '../../province-target/resource';

export interface QueueFilter {
  year: number;
  state: 'declared' | 'reviewed';
  unit?: string | undefined;
  targetType?: string | undefined;
  q?: string | undefined;
}

export type QueueOrder = 'unit' | 'itemCode';

interface Asked {
  filter: QueueFilter;
  order: QueueOrder;
  direction: 'ASC' | 'DESC';
  /** null: all of them */
  page: { limit: number; offset: number } | null;
  /** What the reader sees of targets, and of revisions. */
  targets: WhereClause;
  revisions: WhereClause;
  /** And of province-wide targets. */
  wholes: WhereClause;
}

const TERMS = 't.target_value, t.basis, t.measures, t.points, t.direction, t.method, t.declared_at';
const WAITING = `in ('declared', 'reviewed')`;
const ORDERS = {
  unit: 'u.sort_order, u.id, g.item_code',
  itemCode: 'g.item_code, u.sort_order, u.id',
};
const named = (alias: string): string =>
  `json_build_object('id', ${alias}.document_id, 'name', ${alias}.name)`;

/**
 * What waits for review, declarations and revisions alike, in one statement: how many in each
 * state, the page as JSON, and the values of the same items in units of the same assessment type.
 */
export function queueStatement(asked: Asked): { text: string; values: unknown[] } {
  const { filter, targets, revisions, wholes, page } = asked;
  const conditions = ['g.year = ?'];
  const values: unknown[] = [filter.year];
  const add = (condition: string, ...bound: unknown[]) => {
    conditions.push(condition);
    values.push(...bound);
  };
  if (filter.unit) add('u.document_id = ?', filter.unit);
  if (filter.targetType) add('k.document_id = ?', filter.targetType);
  if (filter.q) {
    const like = `%${filter.q.replace(/[\\%_]/g, '\\$&')}%`;
    add('(g.name ilike ? or g.item_code ilike ? or u.name ilike ?)', like, like, like);
  }
  const order = ORDERS[asked.order].replaceAll(',', ` ${asked.direction},`);
  const text = `
  with waiting as (
    select 'declaration' as kind, t.id as target_id, t.document_id, t.version, t.state, ${TERMS},
      null as reason, false as outside_window, coalesce(t.declared_by_unit_id, t.unit_id) as by_id
    from targets t where t.state ${WAITING} and ${targets.sql}
    union all
    select 'revision', t.target_id, t.document_id, t.version, t.state, ${TERMS},
      t.reason, t.outside_window, t.proposed_by_unit_id
    from target_revisions t join targets g on g.id = t.target_id
    where t.state ${WAITING} and ${revisions.sql}),
  listed as (
    select w.*, g.document_id as target, g.year, g.item_code, g.name, g.unit_of_measure,
      g.unit_id, g.target_type_id, g.indicator_id, l.assessment_type_id as peer_type,
      g.last_year_value, g.last_year_result, g.framework_version_id,
      g.target_value as published_value, g.basis as published_basis,
      g.measures as published_measures, g.points as published_points,
      ${named('u')} as unit, ${named('k')} as target_type,
      case when a.id is null then null else ${named('a')} end as assessor,
      row_number() over (order by ${order} ${asked.direction}, w.kind) as place
    from waiting w join targets g on g.id = w.target_id
    join units u on u.id = g.unit_id join target_types k on k.id = g.target_type_id
    left join units a on a.id = g.assessor_id
    left join units_assessment_type_lnk l on l.unit_id = u.id
    where ${conditions.join(' and ')}),
  page as (select * from listed where state = ? order by place limit ? offset ?),
  peers as (
    select t.year, t.target_type_id, t.item_code, l.assessment_type_id as peer_type,
      json_agg(json_build_array(t.unit_id, t.target_value::text, t.last_year_value::text)) as list
    from targets t join units_assessment_type_lnk l on l.unit_id = t.unit_id
    where (t.year, t.target_type_id, t.item_code, l.assessment_type_id) in
        (select year, target_type_id, item_code, peer_type from page)
      and t.state not in ('draft', 'returned') and t.target_value is not null and ${targets.sql}
    group by 1, 2, 3, 4)
  select (select count(*)::int from listed where state = 'declared'),
    (select count(*)::int from listed where state = 'reviewed'),
    (select coalesce(json_agg(json_build_object(
      'kind', p.kind, 'id', p.document_id, 'version', p.version, 'state', p.state,
      'target', p.target, 'year', p.year, 'unit', p.unit, 'targetType', p.target_type,
      'assessor', p.assessor, 'itemCode', p.item_code, 'name', p.name,
      'unitOfMeasure', p.unit_of_measure, 'direction', p.direction, 'points', p.points::text,
      'method', p.method, 'targetValue', p.target_value::text, 'basis', p.basis,
      'measures', p.measures, 'declaredAt', p.declared_at, 'reason', p.reason,
      'outsideWindow', p.outside_window, 'lastYearValue', p.last_year_value::text,
      'lastYearResult', p.last_year_result::text, 'byId', p.by_id, 'unitId', p.unit_id,
      'defaultTarget', (select i ->> 'defaultTarget' from framework_versions f
        cross join lateral jsonb_array_elements(f.snapshot -> 'items') i
        where f.id = p.framework_version_id and i ->> 'code' = p.item_code limit 1),
      'whole', (select json_build_object('total', t.total_value::text,
          'sum', (select sum(case when s.id = p.target_id then p.target_value
            else s.target_value end)::text from targets s where ${belongs('s', 't')}))
        from province_targets t
        where t.state = 'decomposed' and ${belongs('p', 't')} and ${wholes.sql} limit 1),
      'published', case when p.kind = 'revision' then json_build_object(
        'targetValue', p.published_value::text, 'basis', p.published_basis,
        'measures', p.published_measures, 'points', p.published_points::text) end,
      'peers', coalesce(o.list, '[]'::json)) order by p.place), '[]'::json)::text
     from page p left join peers o using (year, target_type_id, item_code, peer_type))`;
  const bindings = [
    ...targets.bindings,
    ...revisions.bindings,
    ...values,
    ...[filter.state, page?.limit ?? null, page?.offset ?? 0],
    ...targets.bindings,
    ...wholes.bindings,
  ];
  return { text, values: bindings };
}
