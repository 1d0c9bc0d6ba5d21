import { i18nProvider } from '../../src/app/i18n';
import { changeSentence } from '../../src/unit-changes/sentence';

const t = (key: string, options?: Record<string, unknown>) => i18nProvider.translate(key, options);
const ref = (name: string) => ({ id: 'x', code: 'X', name });

describe('the history of a unit in words', () => {
  it.each([
    ['created', null, { name: '公路局' }, '设立，名称为“公路局”。'],
    ['renamed', { name: '运管局' }, { name: '运输中心' }, '由“运管局”更名为“运输中心”。'],
    ['renamed', null, { name: '运输中心' }, '将更名为“运输中心”。'],
    [
      'moved',
      { parent: ref('科技处') },
      { parent: ref('省厅') },
      '由“科技处”的下级单位调整为“省厅”的下级单位。',
    ],
    ['moved', null, { parent: ref('省厅') }, '将调整为“省厅”的下级单位。'],
    [
      'retyped',
      { assessmentType: null, isAssessee: false },
      { assessmentType: ref('厅直单位'), isAssessee: true },
      '考核类型由–（不参加考核）调整为厅直单位（考核对象）。',
    ],
    ['merged', { closedOn: null }, { into: ref('规划院') }, '并入“规划院”。'],
    ['closed', null, {}, '撤销。'],
  ] as const)('%s [PM-1]', (kind, before, after, wanted) => {
    expect(changeSentence({ kind, before, after }, t)).toBe(wanted);
  });
});
