import { refusalsOf } from '../../src/target-systems/refusals';

it('tells a refused declaration row by row, at the fields [EX-1]', () => {
  const fields = {
    'items.1': '提交的内容有误',
    'items.1.targetValue': '请先填写目标值。',
    'items.2': '该记录已被他人修改',
    'items.3': '提交的内容有误',
    'items.3.projectCode': '此项必填。',
  };
  const sent = [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }, { id: 'e' }];
  expect(refusalsOf({ fields }, sent)).toEqual([
    { id: 'b', errors: { targetValue: '请先填写目标值。' }, fieldError: null },
    { id: 'c', errors: {}, fieldError: '该记录已被他人修改' },
    { id: 'd', errors: {}, fieldError: '此项必填。' },
  ]);
});
