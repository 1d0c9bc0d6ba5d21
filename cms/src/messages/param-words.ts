import { labelOf } from './labels';
import { translate, type Locale, type MessageKey } from './index';

const REASONS: Readonly<Record<string, MessageKey>> = {
  missing: 'paramMissing',
  negative: 'paramNegative',
  notNumber: 'paramNotNumber',
  notPositive: 'paramNotPositive',
  unknown: 'paramUnknown',
};

/** Where the form keeps the parts of a method that are a list. */
const PARTS: Readonly<Record<string, string>> = {
  bands: 'appraisal.band',
  grades: 'appraisal.judged-grade',
  stages: 'appraisal.stage',
};

/**
 * What is wrong with the parameters of a method, as the form has them: `floor:negative
 * bands.0.min:missing` becomes “下限”不能小于 0；第 1 行“完成率下限”未填写.
 */
export function paramWords(locale: Locale, method: string, problems: string): string {
  const told = problems.split('\n').map((problem) => {
    const cut = problem.lastIndexOf(':');
    const key = REASONS[problem.slice(cut + 1)] ?? 'paramInvalid';
    return translate(locale, key, { field: placeOf(locale, method, problem.slice(0, cut)) });
  });
  return told.join(locale === 'zh' ? '；' : '; ');
}

function placeOf(locale: Locale, method: string, path: string): string {
  const [first = '', row, name] = path.split('.');
  const side = locale === 'zh' ? 0 : 1;
  const label = (uid: string, field: string) => labelOf(uid, field)?.[side] ?? field;
  const part = PARTS[first];
  if (!part || row === undefined) {
    const uid = part ? 'appraisal.method' : `appraisal.method-${method}`;
    return translate(locale, 'paramField', {
      label: label(uid, first === 'grades' ? 'judged' : first),
    });
  }
  // A grade is known by its name and has one value.
  if (first === 'grades')
    return translate(locale, 'paramOfGrade', { grade: row, label: label(part, 'share') });
  return translate(locale, 'paramOfRow', { row: Number(row) + 1, label: label(part, name ?? '') });
}
