export const YEAR = 2099;
const TYPES = { functional: 60, safety: 15, integrity: 15, officeBuilding: 10 };
const OCCASIONS = { b1: 10, b2: 15, b3: 15, b4: 20, b5: 40 };

/** The scheme of the benchmark year: one group, four target types, five occasions. */
export const definition = {
  assessmentTypes: { directUnit: { weights: text(TYPES) } },
  occasions: text(OCCASIONS),
  grades: [{ name: '合格', min: '0' }],
};

/** @param {Record<string, number>} weights */
function text(weights) {
  return Object.fromEntries(Object.entries(weights).map(([key, value]) => [key, String(value)]));
}

const values = (/** @type {Record<string, number>} */ weights) =>
  Object.entries(weights)
    .map(([code, weight]) => `('${code}', ${weight}::numeric)`)
    .join(', ');

/** The same composites in one statement: Σ scores ÷ Σ points, means by weight, rounded to hundredths. */
export const composites = `
  with type_weight(code, w) as (values ${values(TYPES)}),
  occasion_weight(code, w) as (values ${values(OCCASIONS)}),
  by_occasion as (
    select t.unit_id, k.code as type, tw.w as type_w, ow.w as occasion_w,
      100 * sum(r.score) / sum(r.points) as s
    from assessment_records r
    join targets t on t.id = r.target_id
    join target_types k on k.id = t.target_type_id join type_weight tw on tw.code = k.code
    join occasions o on o.id = r.occasion_id join occasion_weight ow on ow.code = o.code
    where r.year = $1 and r.state = 'archived'
    group by t.unit_id, k.code, tw.w, ow.w, o.id),
  by_type as (
    select unit_id, type_w, sum(occasion_w * s) / sum(occasion_w) as s
    from by_occasion group by unit_id, type, type_w)
  select unit_id::text as unit,
    round(least(120, sum(type_w * s) / sum(type_w)), 2)::text as score
  from by_type group by unit_id`;

/**
 * 1,000 units, 40,000 targets, 200,000 archived records of believable sizes.
 *
 * @param {import('pg').Client} client
 */
export async function fillYear(client) {
  for (const statement of FILL) await client.query(statement);
  await client.query('analyze');
}

/** @type {(prefix: string, number: string) => string} */
const id = (prefix, number) => `'${prefix}' || lpad((${number})::text, ${24 - prefix.length}, '0')`;

const FILL = [
  `insert into occasions (document_id, code, name, kind, sort_order, version, published_at)
   select ${id('bo', 'n')}, 'b' || n, 'b' || n, 'routine', n, 1, now() from generate_series(1, 5) n`,
  `insert into units (document_id, code, name, is_assessee, coefficient, version, published_at)
   select ${id('bu', 'n')}, 'bench-' || n, 'bench ' || n, true, '1', 1, now()
   from generate_series(1, 1000) n`,
  `insert into units_assessment_type_lnk (unit_id, assessment_type_id)
   select u.id, (select id from assessment_types where code = 'directUnit')
   from units u where u.code like 'bench-%'`,
  `insert into targets (document_id, year, unit_id, target_type_id, item_code, name, points, direction,
     method, occasions, state, version, published_at, published_version)
   select ${id('bt', 'row_number() over ()')}, ${YEAR}, u.id, k.id, 'I' || n, 'item ' || n, 10, 'higher',
     '{"kind":"judged"}', '["b1","b2","b3","b4","b5"]', 'published', 1, now(), 1
   from units u cross join generate_series(0, 39) n
   join (select id, row_number() over (order by id) - 1 as nth from target_types) k on k.nth = n % 4
   where u.code like 'bench-%'`,
  `insert into processes (document_id, year, occasion_id, state, version, published_at)
   select ${id('bp', 'o.id')}, ${YEAR}, o.id, 'open', 1, now() from occasions o where o.code like 'b_'`,
  `insert into assessment_records (document_id, year, process_id, occasion_id, target_id, unit_id, target_type_id,
     item_code, name, points, state, score, version, published_at)
   select ${id('br', 'row_number() over ()')}, ${YEAR}, p.id, o.id, t.id, t.unit_id, t.target_type_id,
     t.item_code, t.name, 10, 'archived', (((t.id * 7919 + o.id * 104729) % 10001) / 1000.0)::numeric(12, 6), 1, now()
   from targets t join processes p on p.year = t.year join occasions o on o.id = p.occasion_id
   where t.year = ${YEAR}`,
];
