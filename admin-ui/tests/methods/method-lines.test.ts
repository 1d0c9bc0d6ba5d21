import { messagesFor } from '../../src/app/i18n';
import { methodOfForm } from '../../src/shared/methods/form-method';
import { methodLines, methodText } from '../../src/shared/methods/method-lines';
import polyglot from 'ra-i18n-polyglot';

const { translate } = polyglot(() => messagesFor('zh'), 'zh', [], { allowMissing: true });
const t = (key: string, options?: Record<string, unknown>): string => translate(key, options);
const said = (kind: string, params: unknown) =>
  methodLines({ kind, params }, t).map(({ label, value }) => `${label} ${value}`);

describe('a scoring method in words', () => {
  it('names every parameter as the form does, in the order of the form [PM-10]', () => {
    expect(said('step', { step: '0.1', zeroAt: '0.5', perStep: '1' })).toEqual([
      '级差 10%',
      '每级扣分 1',
      '零分线 50%',
    ]);
    expect(said('veto', { grade: '良好', effect: 'gradeCap' })).toEqual([
      '否决效果 限定最高等次',
      '最高可得等次 良好',
    ]);
    expect(said('proportional', { floor: '0.6', cap: '1.2' })).toEqual(['下限 60%', '上限 120%']);
    expect(said('difference', { floor: '2', perUnit: '0.5' })).toEqual([
      '每差一单位扣分 0.5',
      '下限 2',
    ]);
    expect(said('deduct', { floor: '2' })).toEqual(['下限 2']);
    expect(said('bonus', { highestPerGroup: true, cap: '5' })).toContain('同组取最高 是');
  });

  it('tells bands, stages and grades one by one [PM-10]', () => {
    expect(said('bands', { bands: [{ min: '1', share: '1' }] })).toEqual([
      '第 1 档 完成率达到 100%，得分值的 100%',
    ]);
    expect(said('milestone', { stages: [{ code: '开工', share: '0.4' }] })).toEqual([
      '阶段“开工” 得分值的 40%',
    ]);
    expect(said('judged', { grades: { 一般: '0.6', 好: '1', 较好: '0.8' } })).toEqual([
      '等级“好” 得分值的 100%',
      '等级“较好” 得分值的 80%',
      '等级“一般” 得分值的 60%',
    ]);
    expect(said('formula', { expression: 'points * min(rate, 1) - eventPoints' })).toEqual([
      '计算公式 分值 * min(完成率, 1) - 事项分合计',
    ]);
    expect(said('judged', { grades: { 好: '1' } })).toEqual(['等级“好” 得分值的 100%']);
  });

  it('is read from the form of the library as from a target [PM-10]', () => {
    const judged = { kind: 'judged', judged: [{ name: '好', share: '1' }], step: { step: '9' } };
    expect(methodText(methodOfForm(judged), t)).toBe('综合评分\n等级“好” 得分值的 100%');
    expect(methodText(methodOfForm({ kind: 'bands', bands: [{ min: '1', share: '1' }] }), t)).toBe(
      '分档\n第 1 档 完成率达到 100%，得分值的 100%',
    );
    expect(methodOfForm(null)).toBeNull();
  });
});
