import { defineMessages } from '../i18n/messages';

export const customFieldMessages = defineMessages(
  {
    title: '附加信息',
    leftOut: '以下附加字段不在门户中显示，请在 Strapi 后台查看：%{names}。',
    typed: '%{label}（%{type}）',
    and: '、',
    gte: '%{label}（不低于）',
    lte: '%{label}（不高于）',
    types: {
      relation: '关联',
      media: '媒体文件',
      component: '组件',
      dynamiczone: '动态区域',
      json: 'JSON',
      blocks: '富文本',
      richtext: '富文本',
      password: '密码',
      uid: '标识',
    },
  },
  {
    title: 'Further information',
    leftOut: 'These added fields are not shown here but in the Strapi admin: %{names}.',
    typed: '%{label} (%{type})',
    and: ', ',
    gte: '%{label} (at least)',
    lte: '%{label} (at most)',
    types: {
      relation: 'relation',
      media: 'media',
      component: 'component',
      dynamiczone: 'dynamic zone',
      json: 'JSON',
      blocks: 'rich text',
      richtext: 'rich text',
      password: 'password',
      uid: 'identifier',
    },
  },
);
