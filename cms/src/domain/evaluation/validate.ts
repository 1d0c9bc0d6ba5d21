import { fault, type Fault } from '../errors';
import { show, sum, type Decimal } from '../exact/decimal';
import { occasionWeights, schemeFields, schemeSchema, type Scheme } from './scheme';

/**
 * Faults of a scheme; one with any is refused when it is published: weights add up to 100 per
 * assessment type, bands descend. Source: cms/docs/domain.md#from-records-to-a-composite-score.
 */
export function validateScheme(definition: unknown): Fault[] {
  const read = schemeSchema.safeParse(definition);
  if (!read.success)
    return schemeFields(read.error).map((field) => fault('invalidField', { field }));
  const scheme = read.data;
  return [
    ...weightFaults(scheme),
    ...occasionFaults(scheme),
    ...gradeFaults(scheme),
    ...referenceFaults(scheme),
  ];
}

const total = (weights: Record<string, Decimal>) => sum(Object.values(weights));

function weightFaults({ assessmentTypes }: Scheme): Fault[] {
  const groups = Object.entries(assessmentTypes);
  if (groups.length === 0) return [fault('noAssessmentTypes')];
  return groups.flatMap(([assessmentType, { weights }]) => {
    const all = total(weights);
    if (all.eq(100)) return [];
    return [fault('weightsNot100', { assessmentType, total: show(all) })];
  });
}

function occasionFaults(scheme: Scheme): Fault[] {
  return Object.entries(scheme.assessmentTypes).flatMap(([assessmentType, group]) =>
    Object.keys(group.weights)
      .filter((targetType) => !scheme.components.includes(targetType))
      .flatMap((targetType) => {
        const all = total(occasionWeights(scheme, group, targetType));
        if (all.eq(100)) return [];
        return [fault('occasionsNot100', { assessmentType, targetType, total: show(all) })];
      }),
  );
}

function gradeFaults({ grades, maximum, topQuota }: Scheme): Fault[] {
  if (grades.length === 0) return [fault('noGrades')];
  const last = grades[grades.length - 1];
  const names = new Set(grades.map((grade) => grade.name));
  return [
    ...grades.flatMap((grade, index) => {
      const above = grades[index - 1];
      if (!above || grade.min.lt(above.min)) return [];
      return [fault('gradesNotDescending', { grade: grade.name })];
    }),
    ...(names.size === grades.length ? [] : [fault('gradeTwice')]),
    ...(last?.min.gt(0) ? [fault('lastGradeNotZero', { grade: last.name })] : []),
    ...(maximum.isZero() ? [fault('maximumNotPositive')] : []),
    ...(topQuota?.gt(1) ? [fault('quotaAboveOne', { quota: show(topQuota) })] : []),
  ];
}

/** Names that refer to something the scheme does not have. */
function referenceFaults(scheme: Scheme): Fault[] {
  const weighted = new Set(
    Object.values(scheme.assessmentTypes).flatMap((group) => Object.keys(group.weights)),
  );
  const grades = new Set(scheme.grades.map((grade) => grade.name));
  return [
    ...scheme.tieBreakers
      .filter((name) => !weighted.has(name))
      .map((name) => fault('unknownTieBreaker', { name })),
    ...scheme.components
      .filter((name) => !weighted.has(name))
      .map((name) => fault('componentWithoutWeight', { name })),
    ...scheme.gates
      .filter(({ grade }) => grade !== undefined && !grades.has(grade))
      .map(({ grade = '' }) => fault('unknownGrade', { grade })),
  ];
}
