import { defineMessages } from '../i18n/messages';

export const activityMessages = defineMessages(
  {
    name: '考核动态',
    empty: '本年度暂无动态。目标申报、进展上报、考核评分等办理情况会显示在这里。',
    none: '暂无办理记录。',
    fields: {
      at: '时间',
      actor: '办理人',
      action: '动态',
      actorUnit: '办理单位',
      unit: '涉及单位',
      targetType: '目标类型',
      resource: '事项',
      at_gte: '自',
      at_lte: '至',
    },
    system: '系统',
    who: '%{who}（%{unit}）',
    of: '%{unit}的',
    because: '理由：%{reason}。',
    sentences: {
      other: '%{who}对%{of}%{resource}“%{subject}”办理了“%{action}”。',
      'appraisal-years': {
        start:
          '%{who}由 %{from} 年度启用 %{number} 年度，生成框架草稿 %{frameworks} 个、绩效模型草稿 %{schemes} 个、考核流程 %{processes} 个。',
      },
    },
  },
  {
    name: 'Activity',
    empty: 'Nothing has happened this year. Declarations, reports and scores appear here.',
    none: 'Nothing has been done yet.',
    fields: {
      at: 'At',
      actor: 'By',
      action: 'What happened',
      actorUnit: 'Unit of the person',
      unit: 'Unit concerned',
      targetType: 'Target type',
      resource: 'About',
      at_gte: 'From',
      at_lte: 'To',
    },
    system: 'The system',
    who: '%{who} (%{unit})',
    of: ' of %{unit}',
    because: ' Reason: %{reason}',
    sentences: {
      other: '%{who} did “%{action}” to the %{resource} “%{subject}”%{of}.',
      'appraisal-years': {
        start:
          '%{who} started the year %{number} from %{from}: %{frameworks} framework drafts, %{schemes} scheme drafts, %{processes} processes.',
      },
    },
  },
);
