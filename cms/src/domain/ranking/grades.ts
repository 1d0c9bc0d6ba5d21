import { DomainError } from '../errors';
import type { Decimal } from '../exact/number';
import { quotaLimit, withinQuota } from './quota';

export interface GradeRules {
  grades: readonly { name: string; min: Decimal }[];
  topQuota?: Decimal | null | undefined;
  quotaMinimum: number;
  gates: readonly { grade?: string | undefined; rank: number; score: Decimal }[];
}

/** A ranked unit of one group: published score, its grade cap, and whether it may have the top grade. */
export interface Ranked {
  rank: number;
  score: Decimal;
  gradeCaps: readonly string[];
  excludedFromAwards: boolean;
}

/**
 * Grades of one group, given in rank order: band by minimum score, caps and exclusion from awards,
 * then gates, or else the quota of the top grade; whoever does not fit has the next grade. A unit
 * that cannot have the top grade takes no place of the quota. Error: `unknownGrade`.
 */
export function gradesOf(units: readonly Ranked[], rules: GradeRules): string[] {
  const { grades } = rules;
  if (grades.length === 0) return units.map(() => '');
  const last = grades.length - 1;
  const gradeIndex = (name: string): number => {
    const index = grades.findIndex((grade) => grade.name === name);
    if (index < 0) throw new DomainError('unknownGrade', { grade: name });
    return index;
  };
  const placed = units.map((unit) => {
    const band = grades.findIndex(({ min }) => unit.score.gte(min));
    const caps = unit.gradeCaps.map(gradeIndex);
    const floor = unit.excludedFromAwards ? Math.min(1, last) : 0;
    return { rank: unit.rank, unit, index: Math.max(band < 0 ? last : band, floor, ...caps) };
  });
  const demote = (one: { index: number }) => {
    one.index = Math.min(one.index + 1, last);
  };
  const gates = rules.gates
    .map((gate) => ({ ...gate, index: gate.grade === undefined ? 0 : gradeIndex(gate.grade) }))
    .sort((a, b) => a.index - b.index);
  for (const gate of gates)
    placed
      .filter(({ index }) => index === gate.index)
      .filter(({ rank, unit }) => rank > gate.rank || unit.score.lt(gate.score))
      .forEach(demote);
  if (gates.length === 0 && rules.topQuota) {
    const candidates = placed.filter(({ index }) => index === 0);
    const limit = quotaLimit(rules.topQuota, units.length, rules.quotaMinimum);
    const inside = withinQuota(candidates, limit);
    candidates.filter((one) => !inside.has(one)).forEach(demote);
  }
  return placed.map(({ index }) => grades[index]?.name ?? '');
}
