import { defineMessages } from '../i18n/messages';

export const peopleMessages = defineMessages(
  {
    name: '人员',
    empty: '暂无人员。请系统管理员在后台录入。',
    fields: {
      staffNo: '工号',
      name: '姓名',
      unit: '所在单位',
      kind: '人员类别',
      leftOn: '离任日期',
    },
    kinds: { staff: '在编人员', leader: '领导干部', contract: '聘用人员' },
  },
  {
    name: 'Person |||| People',
    empty: 'There are no people yet; the administrator enters them in the back office.',
    fields: {
      staffNo: 'Staff no.',
      name: 'Name',
      unit: 'Unit',
      kind: 'Kind',
      leftOn: 'Left on',
    },
    kinds: { staff: 'Staff', leader: 'Leader', contract: 'Contract staff' },
  },
);
