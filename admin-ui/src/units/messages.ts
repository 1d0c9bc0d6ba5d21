import { defineMessages } from '../i18n/messages';

export const unitMessages = defineMessages(
  {
    name: '组织机构',
    empty: '尚未建立单位。请系统管理员在后台录入组织机构。',
    below: '下属单位',
    fields: {
      code: '编码',
      name: '单位名称',
      nameEn: '英文名称',
      shortName: '简称',
      parent: '上级单位',
      assessmentType: '考核类型',
      isAssessee: '考核对象',
      coefficient: '难度系数',
      sortOrder: '排序',
      closedOn: '撤销日期',
    },
  },
  {
    name: 'Unit |||| Units',
    empty: 'There are no units yet; the administrator enters them in the back office.',
    below: 'Units below',
    fields: {
      code: 'Code',
      name: 'Name',
      nameEn: 'English name',
      shortName: 'Short name',
      parent: 'Belongs to',
      assessmentType: 'Assessment type',
      isAssessee: 'Assessed',
      coefficient: 'Coefficient',
      sortOrder: 'Order',
      closedOn: 'Closed on',
    },
  },
);
