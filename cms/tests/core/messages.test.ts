import { suggest } from '../../src/api/assessment-record/suggest';
import { errorBody, Refusal } from '../../src/core/refusal';
import { defineMessages, mergeMessages } from '../../src/messages/define';
import { textOfFault } from '../../src/messages/fault-text';

describe('the merge of messages', () => {
  it('has the keys of every concern, in both languages', () => {
    const one = defineMessages({ a: '甲' }, { a: 'A' });
    const two = defineMessages({ b: '乙' }, { b: 'B' });
    expect(mergeMessages(one, two)).toEqual({ zh: { a: '甲', b: '乙' }, en: { a: 'A', b: 'B' } });
  });

  it('throws on a key that is given twice, and names it', () => {
    const one = defineMessages({ same: '甲', a: '乙' }, { same: 'A', a: 'B' });
    const two = defineMessages({ same: '丙' }, { same: 'C' });
    expect(() => mergeMessages(one, two)).toThrow('the message same is given twice');
  });
});

describe('a grade that is not there', () => {
  it('is a 等次 where a scheme or a framework names one of results', () => {
    const fault = { key: 'unknownGrade', params: { grade: '优秀' } };
    expect(textOfFault('zh', fault)).toBe('没有“优秀”这一等次。');
  });

  it('is a 等级 where a scorer names one of a judged method [FM-2]', () => {
    const method = { kind: 'judged', params: { grades: { 好: '1' } } };
    const occasion = { through: null, cumulative: false, yearTarget: null, report: null };
    const about = { direction: 'higher', unitOfMeasure: null, targetVersion: 1 } as const;
    const target = { method, occasion, ...about };
    const refusal = refusalOf(() => suggest(target, '5', { grade: '优秀' }));
    expect(errorBody(refusal, 'zh').errors).toEqual({ inputs: '没有“优秀”这一等级。' });
  });
});

function refusalOf(work: () => unknown): Refusal {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
