import type { Principal } from '../../access/principal';
import { rowsWithin } from '../../access/rows';
import { customJson } from '../../custom-fields/sql';
import { methodOf } from '../../domain/scoring';
import { read } from '../../core/reads';
import { numbered } from '../../rest/statements';
import { assessmentRecords } from '../assessment-record/resource';
import { targets } from '../target/resource';
import { methodOfTarget } from '../target/row';
import { workDocuments } from '../work-document/resource';

interface Named {
  id: string;
  name: string;
  code: string;
}

/** A target on the declaration page, its custom fields by their names beside these. Decimals are text; `last…` is the same item a year before. */
export interface Item {
  id: string;
  version: number;
  state: string;
  itemCode: string;
  name: string;
  points: string;
  unitOfMeasure: string | null;
  direction: string;
  method: unknown;
  targetType: Named | null;
  assessor: Named | null;
  targetValue: string | null;
  basis: string | null;
  measures: string | null;
  returnReason: string | null;
  returnNotes: Record<string, string> | null;
  defaultValue: string | null;
  lastTargetValue: string | null;
  lastValue: string | null;
  lastScore: string | null;
  lastPoints: string | null;
  people: string[];
  documents: { id: string; name: string; state: string }[];
  /** Whether its method needs a value above 0, */
  needsValue: boolean;
  /** and whether it needs one at all. */
  takesValue: boolean;
}

/** The targets of a system within the reader's rows, by type and code. */
export async function itemsOf(principal: Principal, systemId: string): Promise<Item[]> {
  const mine = rowsWithin(principal, targets);
  const records = rowsWithin(principal, assessmentRecords);
  const documents = rowsWithin(principal, workDocuments);
  const [row] = await read(numbered(statement(mine.sql, records.sql, documents.sql)), [
    systemId,
    ...mine.bindings,
    ...records.bindings,
    ...documents.bindings,
  ]);
  const list = JSON.parse(typeof row?.[0] === 'string' ? row[0] : '[]') as (Omit<
    Item,
    'needsValue' | 'takesValue'
  > & { custom: object })[];
  return list.map(({ custom, ...item }) => ({ ...custom, ...item, ...valueOf(item) }));
}

function valueOf(item: Pick<Item, 'method'>): Pick<Item, 'needsValue' | 'takesValue'> {
  const { kind, params } = methodOfTarget(item);
  const measures = methodOf(kind).measures(params);
  const needsValue = measures.includes('rate');
  return { needsValue, takesValue: needsValue || measures.includes('target') };
}

const named = (alias: string): string =>
  `case when ${alias}.id is not null then json_build_object('id', ${alias}.document_id,
     'name', ${alias}.name, 'code', ${alias}.code) end`;

const statement = (mine: string, records: string, documents: string): string => `
  with mine as (
    select t.* from targets t join target_systems s on s.id = t.target_system_id
    where s.document_id = ? and ${mine}),
  scores as (
    select distinct on (t.target_id) t.target_id, t.score, t.points
    from assessment_records t join occasions o on o.id = t.occasion_id
    where t.target_id in (select p.id from mine m join targets p on ${LAST_YEAR})
      and t.state = 'archived' and ${records}
    order by t.target_id, (o.kind = 'yearEnd') desc, t.archived_at desc, t.id desc),
  files as (
    select t.target_id, json_agg(json_build_object('id', t.document_id, 'name', t.name,
      'state', t.state) order by t.id) as list
    from work_documents t ${workDocuments.joins}
    where t.target_id in (select id from mine) and ${documents} group by t.target_id)
  select coalesce(json_agg(json_build_object(
    'id', m.document_id, 'version', m.version, 'state', m.state, 'itemCode', m.item_code,
    'name', m.name, 'points', m.points::text, 'unitOfMeasure', m.unit_of_measure,
    'direction', m.direction, 'method', m.method, 'targetType', ${named('k')},
    'assessor', ${named('a')}, 'targetValue', m.target_value::text, 'basis', m.basis,
    'measures', m.measures, 'returnReason', m.return_reason, 'returnNotes', m.return_notes,
    'defaultValue', (select i.value ->> 'defaultTarget' from framework_versions v
      cross join lateral jsonb_array_elements(v.snapshot::jsonb -> 'items') i
      where v.id = m.framework_version_id and i.value ->> 'code' = m.item_code limit 1),
    'lastTargetValue', p.target_value::text,
    'lastValue', coalesce(m.last_year_value, p.verified_value)::text,
    'lastScore', c.score::text, 'lastPoints', c.points::text,
    'people', coalesce((select json_agg(n.name order by r.lead desc nulls last, r.id) from responsibilities r
      join people n on n.id = r.person_id where r.target_id = m.id), '[]'::json),
    'documents', coalesce(f.list, '[]'::json), 'custom', ${customJson(targets, 'm')})
    order by k.sort_order, k.id, m.item_code, m.id), '[]'::json)::text
  from mine m left join targets p on ${LAST_YEAR} left join scores c on c.target_id = p.id
  left join target_types k on k.id = m.target_type_id left join units a on a.id = m.assessor_id
  left join files f on f.target_id = m.id`;

const LAST_YEAR = `p.year = m.year - 1 and p.unit_id = m.unit_id
  and p.target_type_id = m.target_type_id and p.item_code = m.item_code`;
