import { labelOf } from './labels';
import { listOf } from '../domain/framework';
import { isMethodKind, METHODS, type Field } from '../domain/scoring';
import { translate, type Locale, type MessageKey } from './index';

const REASONS: Readonly<Record<string, MessageKey>> = {
  missing: 'paramMissing',
  negative: 'paramNegative',
  notNumber: 'paramNotNumber',
  notPositive: 'paramNotPositive',
  unknown: 'paramUnknown',
};

/**
 * What is wrong with the parameters of a method, as the form has them: `floor:negative
 * bands.0.min:missing` becomes “下限”不能小于 0；第 1 行“完成率下限”未填写.
 */
export function paramProblemText(locale: Locale, method: string, problems: string): string {
  const texts = problems.split('\n').map((problem) => {
    const cut = problem.lastIndexOf(':');
    const key = REASONS[problem.slice(cut + 1)] ?? 'paramInvalid';
    return translate(locale, key, { field: placeOf(locale, method, problem.slice(0, cut)) });
  });
  return texts.join(locale === 'zh' ? '；' : '; ');
}

function placeOf(locale: Locale, method: string, path: string): string {
  const [first = '', row, name] = path.split('.');
  const side = locale === 'zh' ? 0 : 1;
  const label = (uid: string, field: string) => labelOf(uid, field)?.[side] ?? field;
  const fields: Readonly<Record<string, Field>> = isMethodKind(method)
    ? METHODS[method].fields
    : {};
  const field = fields[first];
  const list = isMethodKind(method) && listOf(METHODS[method]) !== null;
  if (field?.type !== 'rows' || row === undefined)
    return translate(locale, 'paramField', {
      label: list ? label('appraisal.method', method) : label(`appraisal.method-${method}`, first),
    });
  const part = `appraisal.${field.component}`;
  const [value = ''] = Object.keys(field.fields).filter((one) => one !== 'name');
  if (field.named)
    return translate(locale, 'paramOfGrade', { grade: row, label: label(part, value) });
  return translate(locale, 'paramOfRow', { row: Number(row) + 1, label: label(part, name ?? '') });
}
