import { methodText } from '../shared/methods/method-lines';
import type { Translate } from '../shared/columns';
import { formatDecimal } from '../shared/format';
import type { ComparedField } from '../shared/field-difference';
import type { FrameworkItem } from './types';

const names = (list: { name?: string }[] | undefined): string =>
  (list ?? []).flatMap(({ name }) => name ?? []).join('、');

/** What of an item is shown and compared, as texts. */
const FIELDS: readonly (readonly [
  string,
  (item: FrameworkItem, translate: Translate) => string,
])[] = [
  ['code', ({ code }) => code ?? ''],
  ['name', ({ name }) => name ?? ''],
  ['points', ({ points }) => (points ? formatDecimal(points) : '')],
  ['unitOfMeasure', ({ unitOfMeasure }) => unitOfMeasure ?? ''],
  ['direction', ({ direction }, t) => (direction ? t(`shared.directions.${direction}`) : '')],
  ['method', ({ method }, t) => (method ? methodText(method, t) : '')],
  ['defaultTarget', ({ defaultTarget }) => (defaultTarget ? formatDecimal(defaultTarget) : '')],
  ['indicator', ({ indicator }) => indicator?.name ?? ''],
  ['assessor', ({ assessor }) => assessor?.name ?? ''],
  ['assessmentTypes', ({ assessmentTypes }) => names(assessmentTypes)],
  ['units', ({ units }) => names(units)],
  ['occasions', ({ occasions }) => names(occasions)],
];

/** Two states of an item, field by field; without one of them its side is empty. */
export const comparedFields = (
  before: FrameworkItem | undefined,
  after: FrameworkItem | undefined,
  translate: Translate,
): ComparedField[] =>
  FIELDS.map(([field, text]) => ({
    label: translate(`resources.framework-versions.itemFields.${field}`),
    before: before ? text(before, translate) : null,
    after: after ? text(after, translate) : null,
  }));

/** Whether a reader would see a difference. */
export const itemsDiffer = (
  before: FrameworkItem,
  after: FrameworkItem,
  translate: Translate,
): boolean => FIELDS.some(([, text]) => text(before, translate) !== text(after, translate));
