import { z } from 'zod';
import type { SchemeDefinition } from '../../domain/evaluation';

const coded = z.object({ code: z.string() }).nullish();
const weight = z.string().nullish();

/** A scheme as the form keeps it, with its relations populated. */
export const schemeForm = z.object({
  name: z.string(),
  year: z.number(),
  missing: z.enum(['block', 'zero', 'exclude']),
  maximum: weight,
  bonusCap: weight,
  deductionCap: weight,
  quotaShare: weight,
  quotaMinimum: z.number().nullish(),
  bands: z.array(z.object({ name: z.string().nullish(), min: weight })).nullish(),
  groups: z
    .array(
      z.object({
        assessmentType: coded,
        typeWeights: z.array(z.object({ targetType: coded, weight })).nullish(),
        occasionWeights: z.array(z.object({ occasion: coded, weight })).nullish(),
      }),
    )
    .nullish(),
});
export type SchemeForm = z.infer<typeof schemeForm>;

/** The scheme as the rules read it. What a row of the form lacks stays out and becomes a fault. */
export function definitionOf(form: SchemeForm): SchemeDefinition {
  const groups = (form.groups ?? []).flatMap(({ assessmentType, ...group }) => {
    if (!assessmentType) return [];
    const weights = table(group.typeWeights ?? [], (row) => row.targetType?.code);
    const occasions = table(group.occasionWeights ?? [], (row) => row.occasion?.code);
    return [[assessmentType.code, { weights, occasions }] as const];
  });
  const grades = (form.bands ?? []).map((band) => ({ name: band.name ?? '', min: band.min ?? '' }));
  return {
    assessmentTypes: Object.fromEntries(groups),
    missing: form.missing,
    maximum: form.maximum ?? '120',
    bonusCap: form.bonusCap ?? null,
    deductionCap: form.deductionCap ?? null,
    topQuota: form.quotaShare ?? null,
    quotaMinimum: form.quotaMinimum ?? 0,
    grades: grades.sort((a, b) => Number(b.min) - Number(a.min)),
  };
}

/** Things weighed twice or without a name, which a table by code cannot show. */
export function formFaults(form: SchemeForm): { key: string; params: Record<string, string> }[] {
  const groups = form.groups ?? [];
  const lists = [
    groups.map((group) => group.assessmentType?.code),
    ...groups.map((group) => (group.typeWeights ?? []).map((row) => row.targetType?.code)),
    ...groups.map((group) => (group.occasionWeights ?? []).map((row) => row.occasion?.code)),
  ];
  return lists.flatMap((codes) => {
    const named = codes.filter((code) => code !== undefined);
    const twice = named.filter((code, index) => named.indexOf(code) !== index);
    return [
      ...(named.length === codes.length ? [] : [{ key: 'schemeRowEmpty', params: {} }]),
      ...twice.map((name) => ({ key: 'schemeRowTwice', params: { name } })),
    ];
  });
}

function table<Row extends { weight?: string | null | undefined }>(
  rows: readonly Row[],
  codeOf: (row: Row) => string | undefined,
): Record<string, string> {
  return Object.fromEntries(
    rows.flatMap((row) => {
      const code = codeOf(row);
      return code === undefined ? [] : [[code, row.weight ?? '']];
    }),
  );
}
