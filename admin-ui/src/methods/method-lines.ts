import { percentOfShare } from '@milepost/domain/exact/text';

import type { Translate } from '../shared/columns';
import { formatDecimal } from '../shared/format';
import { formulaInWords } from '../shared/formula-words';
import { gradesOf } from '../shared/grades-of';

/** A scoring method as targets and framework versions keep it. */
export interface Method {
  kind?: string;
  params?: unknown;
}

/** One parameter in words. */
export interface MethodLine {
  label: string;
  value: string;
}

type Params = Readonly<Record<string, unknown>>;

/** The parameters of a scoring method, line by line; none where there is nothing to say. */
export function methodLines(method: Method | null | undefined, translate: Translate): MethodLine[] {
  const t = (key: string, options?: Record<string, unknown>) =>
    translate(`methods.params.${key}`, options);
  const share = (value: unknown) => t('shareText', { share: percentOfShare(text(value)) });
  return inOrder(isParams(method?.params) ? method.params : {}).flatMap(([name, value]) => {
    if (value === null || value === undefined || value === '') return [];
    if (name === 'bands')
      return parts(value).map(({ min, share: part }, index) => ({
        label: t('band', { number: index + 1 }),
        value: t('bandText', { min: percentOfShare(text(min)), share: percentOfShare(text(part)) }),
      }));
    if (name === 'stages')
      return parts(value).map((stage) => ({
        label: t('stage', { name: text(stage['code']) }),
        value: share(stage['share']),
      }));
    if (name === 'grades' && isParams(value))
      return gradesOf(value).map(([grade, part]) => ({
        label: t('grade', { name: grade }),
        value: share(part),
      }));
    return [
      {
        label: t(name === 'grade' ? 'bestGrade' : name),
        value: shares[method?.kind ?? '']?.includes(name)
          ? percentOfShare(text(value))
          : valueText(name, value, translate),
      },
    ];
  });
}

/** As the forms have them: the database keeps no order of keys. */
const ORDER = [
  ...['floor', 'step', 'perStep', 'zeroAt', 'bonusPerStep', 'bonusCap', 'bands', 'stages'],
  ...['grades', 'effect', 'grade', 'expression', 'cap'],
];
const inOrder = (params: Params): [string, unknown][] =>
  Object.entries(params).sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b));

/** The name of a method. */
export const methodName = (method: Method | null | undefined, translate: Translate): string =>
  method?.kind === undefined ? '–' : translate(`methods.kinds.${method.kind}`);

/** A method with its parameters in one text, for tables and comparisons. */
export function methodText(method: Method | null | undefined, translate: Translate): string {
  const lines = methodLines(method, translate).map(({ label, value }) => `${label} ${value}`);
  return [methodName(method, translate), ...lines].join('\n');
}

function valueText(name: string, value: unknown, translate: Translate): string {
  if (typeof value === 'boolean') return translate(`ra.boolean.${value}`);
  if (name === 'expression') return formulaInWords(text(value), translate);
  if (name === 'effect') return translate(`methods.effects.${text(value)}`);
  return text(value);
}

/** Parameters of each method that are completion rates or shares; the others are points. */
const shares: Readonly<Record<string, readonly string[]>> = {
  proportional: ['floor', 'cap'],
  step: ['step', 'zeroAt'],
  formula: ['cap'],
};

const isParams = (value: unknown): value is Params =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parts = (value: unknown): Params[] => (Array.isArray(value) ? value.filter(isParams) : []);

function text(value: unknown): string {
  if (typeof value === 'number') return formatDecimal(value);
  if (typeof value !== 'string') return JSON.stringify(value);
  return /^-?\d+(\.\d+)?$/.test(value) ? formatDecimal(value) : value;
}
