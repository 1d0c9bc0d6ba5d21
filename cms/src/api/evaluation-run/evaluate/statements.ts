import { carriesPointsSql } from '../../target/method-sql';

/**
 * Every target in force and each occasion it is assessed in, with its record if there is one:
 * $1 year, $2 codes of assessment types, $3 codes of occasions. `occasions` of a target are codes;
 * none means all. `plain` records only add up; the others (missing, or without points of their own) are looked at singly.
 */
const LINES = `
  from targets t
  join units u on u.id = t.unit_id and u.is_assessee
  join units_assessment_type_lnk l on l.unit_id = u.id
  join assessment_types y on y.id = l.assessment_type_id and y.code = any($2)
  join occasions o on o.code = any($3)
    and (t.occasions is null or jsonb_array_length(t.occasions) = 0
      or jsonb_exists(t.occasions, o.code))
  left join assessment_records r
    on r.target_id = t.id and r.occasion_id = o.id and r.year = t.year and r.state <> 'voided'
  where t.year = $1 and t.state in ('published', 'revising', 'closed')`;

const PLAIN = `coalesce(r.state = 'archived' and r.effect is null
    and ${carriesPointsSql('t.method')}, false)`;

/** Plain records added up by unit, type and occasion; of each other line only its target's id. */
export const SUMS = `
  select t.unit_id, t.target_type_id, o.id, case when ${PLAIN} then null else t.id end,
    sum(r.points)::text, sum(coalesce(r.score, 0))::text, string_agg(r.document_id, ','),
    concat_ws('.', count(*), sum(r.id), sum(r.version))
  ${LINES} group by 1, 2, 3, 4 order by 1, 2, 3, 4`;

/** The other lines in full, of the targets $4. */
export const SINGLES = `
  select t.unit_id, t.target_type_id, o.id, t.item_code || ' ' || t.name,
    coalesce(r.points, t.points)::text,
    case when r.state = 'archived' then coalesce(r.score, 0)::text end,
    case when r.state = 'archived' then r.effect end, t.method ->> 'kind',
    case when r.state = 'archived' then r.document_id end, r.version::text
  ${LINES} and t.id = any($4) and not ${PLAIN} order by t.unit_id, t.id, o.id`;
