import { inOneText } from '../../src/shared/problem';

describe('a refusal where there is no form', () => {
  it('says the reason of the row beside the row [FM-2]', () => {
    const fields = { 'items.2': '内容有误。', 'items.2.score': '尚无建议得分。' };
    const message = '第 3 条“S01 道路”未通过。';
    expect(inOneText({ status: 400, message, fields })).toBe(`${message} 尚无建议得分。`);
  });

  it('says nothing twice [FM-2]', () => {
    const fields = { reason: '请填写理由。' };
    expect(inOneText({ status: 400, message: '请填写理由。', fields })).toBe('请填写理由。');
  });
});
