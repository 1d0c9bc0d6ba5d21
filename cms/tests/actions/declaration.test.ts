import { decideDeclare, decideSave } from '../../src/api/target/decide';

const hand = { unitId: 3, now: new Date('2024-02-20T01:00:00Z') };
const target = {
  state: 'draft',
  points: '10',
  direction: 'higher' as const,
  method: { kind: 'proportional', params: {} },
  targetValue: '90',
  basis: '规划',
  measures: null,
};

describe('a declaration', () => {
  it.each(['draft', 'returned'])(
    'is saved while %s and stays it, complete or not [EX-1]',
    (state) => {
      const saved = decideSave({ ...target, state }, { targetValue: null, measures: '分三批开工' });
      expect(saved).toEqual({ state, targetValue: null, basis: '规划', measures: '分三批开工' });
    },
  );

  it.each(['declared', 'reviewed', 'published', 'revising', 'closed'])(
    'is not saved any more once %s [EX-1]',
    (state) => {
      expect(() => decideSave({ ...target, state }, { targetValue: '1' })).toThrow('wrongState');
    },
  );

  it('is declared as it was saved where nothing else is given [EX-1]', () => {
    expect(decideDeclare(target, { measures: '按月调度' }, hand)).toMatchObject({
      state: 'declared',
      targetValue: '90',
      basis: '规划',
      measures: '按月调度',
    });
    expect(() => decideDeclare({ ...target, targetValue: null }, {}, hand)).toThrow('invalid');
  });
});
