import type { Column } from '../../../excel';
import type { CustomField } from '../../../custom-fields/fields';
import { readers } from './readers';
import { DIRECTIONS, LIGHTS, STATES } from './wordings';

/** A column of the export: its title, and what it says of a record as the list gives it. */
export interface ExportColumn extends Column {
  read(record: Readonly<Record<string, unknown>>): string | null;
}

type Kind = Column['kind'] | 'name' | 'moment';

const column = (
  key: string,
  zh: string,
  en: string,
  kind: Kind,
  rest: Partial<Column> = {},
): ExportColumn => ({
  key,
  title: { zh, en },
  kind: kind === 'name' || kind === 'moment' ? 'text' : kind,
  read: readers[kind](key),
  ...rest,
});

/** Every column that a list of targets can show (BX-6). */
export const exportColumns: readonly ExportColumn[] = [
  column('year', '年度', 'Year', 'integer', { width: 8 }),
  column('itemCode', '编号', 'Code', 'text', { width: 10 }),
  column('name', '目标名称', 'Target', 'text', { width: 36 }),
  column('unit', '单位', 'Unit', 'name'),
  column('targetType', '目标类型', 'Target type', 'name', { width: 12 }),
  column('assessor', '考核主体', 'Assessor', 'name'),
  column('points', '分值', 'Points', 'decimal', { width: 8 }),
  column('unitOfMeasure', '计量单位', 'Unit of measure', 'text', { width: 10 }),
  column('direction', '方向', 'Direction', 'option', { options: DIRECTIONS }),
  column('lastYearValue', '上年完成值', 'Last year’s value', 'decimal'),
  column('lastYearResult', '上年得分', 'Last year’s score', 'decimal'),
  column('targetValue', '目标值', 'Target value', 'decimal'),
  column('basis', '申报依据', 'Basis', 'text', { width: 40 }),
  column('measures', '推进措施', 'Measures', 'text', { width: 40 }),
  column('reportedValue', '完成值', 'Reported', 'decimal'),
  column('verifiedValue', '审核值', 'Verified', 'decimal'),
  column('progress', '完成进度（%）', 'Progress (%)', 'decimal'),
  column('expectedProgress', '序时进度（%）', 'Schedule (%)', 'decimal'),
  column('light', '预警', 'Light', 'option', { options: LIGHTS }),
  column('state', '状态', 'State', 'option', { options: STATES }),
  column('returnReason', '退回理由', 'Reason of return', 'text', { width: 40 }),
  column('declaredByUnit', '申报（下达）单位', 'Declared or set by', 'name'),
  column('declaredAt', '申报日期', 'Declared on', 'moment'),
  column('publishedVersion', '发布版本', 'Published version', 'integer'),
];

const NUMBERS: readonly CustomField['type'][] = ['integer', 'biginteger', 'decimal', 'float'];

/** The column of a field that was added in the Content-Type Builder, under the label it has there. */
export function customColumn({ name, type, label }: CustomField & { label: string }): ExportColumn {
  if (NUMBERS.includes(type)) return column(name, label, label, 'decimal');
  return column(name, label, label, type === 'date' ? 'date' : 'text');
}
