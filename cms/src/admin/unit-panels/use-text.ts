import { useIntl } from 'react-intl';

type Both = readonly [zh: string, en: string];

const texts = {
  title: ['隶属与沿革', 'Place and history'],
  below: ['下属单位', 'Units below'],
  history: ['沿革', 'History'],
  none: ['无', 'None'],
  closed: ['撤销于', 'closed'],
  former: ['原名：', 'formerly '],
  failed: ['未能读取，请刷新页面。', 'It could not be read; reload the page.'],
  portal: [
    '在此修改自当日起生效；指定生效日期、合并，以及带下属单位的撤销，请在门户“组织机构”中办理。',
    'A change here counts from today. Other days, mergers, and closing with units below are done in the portal.',
  ],
} as const satisfies Record<string, Both>;

const kinds: Readonly<Record<string, Both>> = {
  created: ['设立', 'created'],
  renamed: ['更名', 'renamed'],
  moved: ['调整隶属关系', 'moved'],
  retyped: ['调整考核类型', 'assessment type changed'],
  merged: ['合并', 'merged'],
  closed: ['撤销', 'closed'],
};

const states: Readonly<Record<string, Both>> = {
  pending: ['待生效', 'planned'],
  withdrawn: ['已撤回', 'withdrawn'],
  failed: ['未能生效', 'could not be made'],
};

/** The panel's words in the language of the admin. */
export function useText() {
  const { locale } = useIntl();
  const side = locale.startsWith('zh') ? 0 : 1;
  return {
    text: (key: keyof typeof texts): string => texts[key][side],
    kindOf: (kind: string): string => kinds[kind]?.[side] ?? kind,
    stateOf: (state: string): string => states[state]?.[side] ?? state,
  };
}
