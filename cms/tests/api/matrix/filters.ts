import type { Fact } from './facts';
import type { PersonRows } from './person-rows';

export interface Filter {
  filter: object;
  /** How many of the person's rows it finds; undefined where only the rows are judged. */
  total?: number;
}

/** Filters that aim at rows outside of the person's, and some at both. */
export function filters(rows: PersonRows): Filter[] {
  const { visible, own, foreign, resource } = rows;
  const count = (test: (row: Fact) => boolean) => visible.filter(test).length;
  const others = foreign.map(({ id }) => id);
  const both = [...own.map(({ id }) => id), ...others];
  const has = (relation: string) => relation in (resource.embed ?? {});
  const found: Filter[] = [
    { filter: { id: both }, total: own.length },
    { filter: { id: others }, total: 0 },
    ...others.slice(0, 2).map((id) => ({ filter: { id }, total: 0 })),
  ];
  if (has('unit'))
    for (const [code, unit] of sample(rows, 'units', foreign, 'unit', 3))
      found.push({ filter: { unit }, total: count((row) => row.unit === code) });
  if (has('assessor'))
    for (const [code, assessor] of sample(rows, 'units', foreign, 'assessor', 2))
      found.push({ filter: { assessor }, total: count((row) => row.assessor === code) });
  if (has('targetType'))
    for (const [code, targetType] of sample(rows, 'target-types', rows.all, 'type', 4))
      found.push({ filter: { targetType }, total: count((row) => row.type === code) });
  if (has('target'))
    for (const { target } of foreign.slice(0, 2))
      if (target) found.push({ filter: { target }, total: count((row) => row.target === target) });
  const label = foreign.find((row) => row.label !== '')?.label.slice(0, 12);
  if (label && resource.search?.includes('name')) {
    found.push({ filter: { q: label } });
    found.push({ filter: { name_like: label }, total: count((row) => contains(row, label)) });
  }
  return found;
}

const contains = ({ label }: Fact, part: string): boolean =>
  label.toLowerCase().includes(part.toLowerCase());

/** Codes that the rows name, with the documentId the API knows them by. */
function sample(
  { facts }: PersonRows,
  plural: 'units' | 'target-types',
  from: readonly Fact[],
  key: 'unit' | 'assessor' | 'type',
  most: number,
): (readonly [string, string])[] {
  const codes = [...new Set(from.flatMap((row) => row[key] ?? []))].slice(0, most);
  return codes.flatMap((code) => {
    const id = (facts.get(plural) ?? []).find((row) => row.code === code)?.id;
    return id ? [[code, id] as const] : [];
  });
}
