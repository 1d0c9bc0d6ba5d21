import type { SheetDefinition } from '../../../excel';

export type TargetKey =
  | 'id'
  | 'version'
  | 'year'
  | 'unit'
  | 'targetType'
  | 'itemCode'
  | 'name'
  | 'unitOfMeasure'
  | 'points'
  | 'lastYearValue'
  | 'lastYearResult'
  | 'targetValue'
  | 'basis'
  | 'measures';

const fixed = { fixed: true, optional: true } as const;

/** BX-6: what goes out as a template and comes in again; only the last three columns are taken in. */
export const targetSheet: SheetDefinition<TargetKey> = {
  name: { zh: '年度目标', en: 'Targets' },
  columns: [
    { key: 'id', title: { zh: '记录编号', en: 'Record' }, kind: 'text', hidden: true },
    { key: 'version', title: { zh: '记录版本', en: 'Version' }, kind: 'integer', hidden: true },
    { key: 'year', title: { zh: '年度', en: 'Year' }, kind: 'integer', width: 8, ...fixed },
    { key: 'unit', title: { zh: '单位', en: 'Unit' }, kind: 'text', ...fixed },
    {
      key: 'targetType',
      title: { zh: '目标类型', en: 'Target type' },
      kind: 'text',
      width: 12,
      ...fixed,
    },
    { key: 'itemCode', title: { zh: '编号', en: 'Code' }, kind: 'text', width: 10, ...fixed },
    { key: 'name', title: { zh: '目标名称', en: 'Target' }, kind: 'text', width: 36, ...fixed },
    {
      key: 'unitOfMeasure',
      title: { zh: '计量单位', en: 'Unit of measure' },
      kind: 'text',
      width: 10,
      ...fixed,
    },
    { key: 'points', title: { zh: '分值', en: 'Points' }, kind: 'decimal', width: 8, ...fixed },
    {
      key: 'lastYearValue',
      title: { zh: '上年完成值', en: 'Last year’s value' },
      kind: 'decimal',
      ...fixed,
    },
    {
      key: 'lastYearResult',
      title: { zh: '上年得分', en: 'Last year’s score' },
      kind: 'decimal',
      ...fixed,
    },
    {
      key: 'targetValue',
      title: { zh: '目标值', en: 'Target value' },
      kind: 'decimal',
      measured: true,
    },
    { key: 'basis', title: { zh: '申报依据', en: 'Basis' }, kind: 'text', width: 40 },
    { key: 'measures', title: { zh: '推进措施', en: 'Measures' }, kind: 'text', width: 40 },
  ],
};
