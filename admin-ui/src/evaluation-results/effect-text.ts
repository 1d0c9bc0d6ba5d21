import type { Translate } from '../shared/columns';

/** What a veto does to a result, in words: `gradeCap:良好` names the grade after the colon. */
export function effectText(effect: string, translate: Translate): string {
  const [code = '', ...grade] = effect.split(':');
  const key = `resources.evaluation-results.effectTexts.${code}`;
  return translate(key, { grade: grade.join(':'), _: effect });
}

/** Vetoes that can hold a grade below what score and rank would give. */
export function limitsGrade(effect: string): boolean {
  return ['gradeCap', 'excludeFromAwards'].includes(effect.split(':')[0] ?? '');
}
