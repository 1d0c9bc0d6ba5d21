import type { Client } from 'pg';

/**
 * What a database holds beside rows, one line each: columns, constraints, indexes, sequences, triggers
 * and functions of its own schema, names included. The order of columns does not count.
 */
export async function schemaOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(SCHEMA);
  return rows.map(({ line }) => line);
}

const SCHEMA = `
  with tables as (
    select oid, relname from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p'))
  select line collate "C" as line from (
    select format('column %s.%s %s%s %s', t.relname, a.attname, format_type(a.atttypid, a.atttypmod),
        case when a.attnotnull then ' not null' end, pg_get_expr(d.adbin, d.adrelid)) as line
      from pg_attribute a join tables t on t.oid = a.attrelid
      left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attnum > 0 and not a.attisdropped
    union all
    select format('constraint %s.%s %s', t.relname, c.conname, pg_get_constraintdef(c.oid))
      from pg_constraint c join tables t on t.oid = c.conrelid
    union all
    select format('index %s', pg_get_indexdef(i.indexrelid))
      from pg_index i join tables t on t.oid = i.indrelid
    union all
    select format('sequence %s of %s.%s', s.relname, t.relname, a.attname)
      from pg_class s
      left join pg_depend d on d.objid = s.oid and d.classid = 'pg_class'::regclass
        and d.refclassid = 'pg_class'::regclass and d.deptype in ('a', 'i')
      left join tables t on t.oid = d.refobjid
      left join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
      where s.relnamespace = 'public'::regnamespace and s.relkind = 'S'
    union all
    select format('trigger %s', pg_get_triggerdef(g.oid))
      from pg_trigger g join tables t on t.oid = g.tgrelid where not g.tgisinternal
    union all
    select format('function %s', pg_get_functiondef(p.oid))
      from pg_proc p where p.pronamespace = 'public'::regnamespace
  ) as lines order by 1`;
