import type { SheetDefinition } from '../../../excel';

export type StaffKey =
  'staffNo' | 'name' | 'kind' | 'unit' | 'unitName' | 'change' | 'effectiveOn' | 'note';

/** 人员名册: a line for each person as they are; what changes is named with its date (PM-2). */
export const staffSheet: SheetDefinition<StaffKey> = {
  name: { zh: '人员名册', en: 'Staff' },
  columns: [
    {
      key: 'staffNo',
      title: { zh: '工号', en: 'Staff no.' },
      kind: 'text',
      required: true,
      max: 64,
    },
    { key: 'name', title: { zh: '姓名', en: 'Name' }, kind: 'text', required: true, max: 100 },
    {
      key: 'kind',
      title: { zh: '人员类别', en: 'Kind' },
      kind: 'option',
      required: true,
      options: [
        { value: 'staff', label: { zh: '在编人员', en: 'Staff' } },
        { value: 'leader', label: { zh: '领导干部', en: 'Leader' } },
        { value: 'contract', label: { zh: '聘用人员', en: 'Contract staff' } },
      ],
    },
    {
      key: 'unit',
      title: { zh: '单位编码', en: 'Unit code' },
      kind: 'text',
      required: true,
      max: 64,
    },
    {
      key: 'unitName',
      title: { zh: '单位名称', en: 'Unit' },
      kind: 'text',
      optional: true,
      fixed: true,
      width: 30,
    },
    {
      key: 'change',
      title: { zh: '变动', en: 'Change' },
      kind: 'option',
      options: [
        { value: 'joiner', label: { zh: '新进', en: 'Joiner' } },
        { value: 'transfer', label: { zh: '调动', en: 'Transfer' } },
        { value: 'leaver', label: { zh: '离职', en: 'Leaver' } },
      ],
    },
    { key: 'effectiveOn', title: { zh: '生效日期', en: 'Effective on' }, kind: 'date' },
    { key: 'note', title: { zh: '备注', en: 'Note' }, kind: 'text', optional: true, max: 2000 },
  ],
};
