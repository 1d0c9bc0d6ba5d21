import { rowsWithin } from '../../access/rows';
import type { Principal } from '../../access/principal';
import type { View } from '../../rest/operation';
import { Refusal } from '../../core/refusal';
import { readOne } from '../../rest/reader';
import { read } from '../../core/reads';
import { numbered } from '../../rest/statements';
import { assessmentRecords } from '../assessment-record/resource';
import { workDocuments } from '../work-document/resource';
import { evaluationResults } from './resource';

/**
 * From a composite score down to the records and documents behind it (BX-1), each with the facts it was
 * scored by, never with what target or indicator say today. The reader needs the
 * records themselves in their rows: a peer's published score is open, what it is made of is not.
 */
export const explanation: View = {
  verb: 'explanation',
  async answer({ principal, id }) {
    const result = await readOne(principal, evaluationResults, id);
    const records = await recordsOf(principal, id);
    return `{"result":${result},"records":${records}}`;
  },
};

async function recordsOf(principal: Principal, resultId: string): Promise<string> {
  const records = rowsWithin(principal, assessmentRecords);
  const documents = rowsWithin(principal, workDocuments);
  const [row] = await read(numbered(statement(records.sql, documents.sql)), [
    resultId,
    ...documents.bindings,
    ...records.bindings,
  ]);
  const [counted, visible, json] = row ?? [];
  if (Number(counted) > 0 && Number(visible) === 0) throw new Refusal(404, 'notFound');
  return typeof json === 'string' ? json : '[]';
}

const DOCUMENTS = 'joins' in workDocuments ? workDocuments.joins : '';

const statement = (records: string, documents: string): string => `
  with used as (
    select e.value as id from evaluation_results x
    cross join lateral jsonb_array_elements(x.detail -> 'components') c
    cross join lateral jsonb_array_elements(c.value -> 'occasions') o
    cross join lateral jsonb_array_elements_text(o.value -> 'recordIds') e
    where x.document_id = ?),
  files as (
    select t.target_id, json_agg(json_build_object('id', t.document_id, 'name', t.name)
      order by t.id) as list
    from work_documents t ${DOCUMENTS} where ${documents} group by t.target_id),
  visible as (
    select json_build_object(
      'id', t.document_id, 'itemCode', t.item_code, 'name', t.name,
      'targetType', json_build_object('id', k.document_id, 'code', k.code, 'name', k.name),
      'occasion', json_build_object('id', o.document_id, 'code', o.code, 'name', o.name),
      'points', t.points::text, 'score', t.score::text,
      'suggestedScore', t.suggested_score::text,
      'verifiedValue', t.facts #>> '{occasion,report,value}',
      'targetValue', t.facts #>> '{occasion,yearTarget}', 'factsOrigin', t.facts ->> 'origin',
      'targetVersion', t.target_version, 'publishedVersion', z.published_version,
      'unitOfMeasure', t.facts ->> 'unitOfMeasure', 'reason', t.reason, 'effect', t.effect,
      'inputs', t.inputs, 'breakdown', t.breakdown, 'scoredBy', p.full_name,
      'archivedAt', t.archived_at, 'target', json_build_object('id', z.document_id),
      'documents', coalesce(f.list, '[]'::json)) as line,
      k.sort_order as type_order, o.sort_order as occasion_order, t.item_code as code
    from assessment_records t
    join target_types k on k.id = t.target_type_id
    join occasions o on o.id = t.occasion_id
    join targets z on z.id = t.target_id
    left join up_users p on p.id = t.scored_by_id
    left join files f on f.target_id = t.target_id
    where t.document_id in (select id from used) and ${records})
  select (select count(*) from used), (select count(*) from visible),
    (select coalesce(json_agg(line order by type_order, occasion_order, code), '[]'::json)::text
     from visible)`;
