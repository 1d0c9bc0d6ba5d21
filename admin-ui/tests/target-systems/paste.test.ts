import { cellsOf } from '../../src/shared/cells';
import { pastedBlock } from '../../src/target-systems/paste';
import type { SystemItem } from '../../src/target-systems/types';
import { valueHint } from '../../src/target-systems/value-hint';

const item = (id: string, more: Partial<SystemItem> = {}): SystemItem =>
  ({
    ...{ id, state: 'draft', needsValue: true, defaultValue: null, lastValue: null },
    ...{ unitOfMeasure: '%' },
    ...more,
  }) as SystemItem;
const group = [
  item('a'),
  item('judged', { needsValue: false, itemCode: 'A2' }),
  item('declared', { state: 'declared', itemCode: 'A3' }),
  item('b'),
];
const from = (id: string, field: 'targetValue' | 'basis' | 'measures') => ({ id, field });
const laid = (text: string, start: ReturnType<typeof from>) =>
  pastedBlock(text, group, start)?.typed.map(({ id, field, value }) => [id, field, value]);

describe('a block pasted from a spreadsheet into the declaration', () => {
  it('is laid over value, basis and measures, and the rows as they stand on the page [EX-1]', () => {
    const block = '92.4\t省厅文件\t"按月\n调度"\r\n\t\t评议\r\n\t\t\r\n98%\t\t会商\r\n';
    expect(laid(block, from('a', 'targetValue'))).toEqual([
      ['a', 'targetValue', '92.4'],
      ['a', 'basis', '省厅文件'],
      ['a', 'measures', '按月\n调度'],
      ['judged', 'measures', '评议'],
      ['b', 'targetValue', '98'],
      ['b', 'measures', '会商'],
    ]);
    expect(laid('甲\t乙\n丙\t丁', from('a', 'basis'))).toEqual([
      ['a', 'basis', '甲'],
      ['a', 'measures', '乙'],
      ['judged', 'basis', '丙'],
      ['judged', 'measures', '丁'],
    ]);
  });

  it('puts no value into another row because one takes none, and tells so [EX-1]', () => {
    expect(laid('1\n2\n3\n4\n5\n', from('a', 'targetValue'))).toEqual([
      ['a', 'targetValue', '1'],
      ['b', 'targetValue', '4'],
    ]);
    expect(pastedBlock('1\n2\n3\n4\n5\n', group, from('a', 'targetValue'))?.missed).toEqual({
      ...{ closed: ['A2', 'A3'], below: 1, beyond: 0 },
    });
    expect(pastedBlock('甲\t乙\t丙', group, from('a', 'basis'))?.missed.beyond).toBe(1);
  });

  it('keeps a percentage to be seen where nothing is counted in % [EX-1]', () => {
    const lengths = [item('a', { unitOfMeasure: '公里' }), item('b')];
    expect(pastedBlock('95%\n95%\n', lengths, from('a', 'targetValue'))?.typed).toMatchObject([
      { id: 'a', value: '95%' },
      { id: 'b', value: '95' },
    ]);
  });

  it('leaves a single cell, and a text in lines, to the field itself [EX-1]', () => {
    expect(pastedBlock('92.4\r\n', group, from('a', 'targetValue'))).toBeNull();
    expect(pastedBlock('第一条\n第二条', group, from('a', 'basis'))).toBeNull();
  });

  it('is read with its quotes [EX-1]', () => {
    expect(cellsOf('"a ""b"" c"\t"\n"\n1" x\ty')).toEqual([
      ['a "b" c', '\n'],
      ['1" x', 'y'],
    ]);
  });
});

it('a value is judged while it is typed, as it will be when it is declared [EX-1]', () => {
  const of = (text: string, more: Partial<SystemItem> = {}) => valueHint(item('a', more), text);
  expect(of('0')).toEqual({ key: 'notPositive', wrong: true });
  expect(of('-5')).toEqual({ key: 'notPositive', wrong: true });
  expect(of('500')).toEqual({ key: 'beyondWhole', wrong: false });
  expect(of('120', { lastValue: '118' })).toEqual({ key: 'beyondWhole', wrong: false });
  expect(of('110', { lastValue: '118' })).toBeNull();
  expect(of('500', { unitOfMeasure: '公里' })).toBeNull();
  expect(of('0', { needsValue: false })).toBeNull();
  expect(of('')).toBeNull();
});
