import type { Target } from '../../src/api/records';
import { gridOf, isEditable, typesOf, type SettingUnit } from '../../src/target-setting/model';
import { pastedBlock, spotsOfForm, spotsOfTable } from '../../src/target-setting/paste';

const types = {
  bureau: { id: 'bureau', name: '市州交通局' },
  company: { id: 'company', name: '三大公司' },
};
const unit = (id: string, assessmentType: SettingUnit['assessmentType']): SettingUnit => ({
  id,
  name: id,
  assessmentType,
});
const units = [
  unit('a', types.bureau),
  unit('b', types.bureau),
  unit('c', types.company),
  unit('d', null),
];

const target = (unitId: string, itemCode: string, more: Partial<Target> = {}) =>
  ({
    id: `${unitId}-${itemCode}`,
    version: 1,
    unit: { id: unitId, name: unitId },
    targetType: { id: 'integrity', name: '廉政建设' },
    itemCode,
    name: itemCode,
    state: 'draft',
    method: { kind: 'proportional' },
    ...more,
  }) as Target;

const targets = [
  target('a', 'I01'),
  target('a', 'I02', { state: 'published' }),
  target('a', 'I99', { method: { kind: 'veto' } }),
  target('b', 'I01'),
  target('b', 'I02'),
  target('c', 'I01'),
];
const grid = gridOf(units, targets, 'bureau', 'integrity');

describe('the grid of targets to set', () => {
  it('has the units of one assessment type, and the items that apply to them [FM-1]', () => {
    expect(typesOf(units, targets)).toEqual([types.bureau, types.company]);
    expect(grid.units.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(grid.items.map(({ code }) => code)).toEqual(['I01', 'I02', 'I99']);
    expect(grid.cell('b', 'I99')).toBeUndefined();
  });

  it('is typed into until the office publishes; a veto has no points [FM-1]', () => {
    const veto = target('a', 'I99', { method: { kind: 'veto' } });
    expect(isEditable(target('a', 'I01'), 'targetValue')).toBe(true);
    expect(isEditable(target('a', 'I01', { state: 'reviewed' }), 'points')).toBe(true);
    expect(isEditable(target('a', 'I01', { state: 'published' }), 'targetValue')).toBe(false);
    expect([isEditable(veto, 'targetValue'), isEditable(veto, 'points')]).toEqual([true, false]);
  });

  const at = (unitId: string, itemCode: string) => spotsOfTable(grid, target(unitId, itemCode));

  it('takes a block from a spreadsheet, cell by cell from where it is pasted [FM-1]', () => {
    const block = '1,000\t2\t3\t4\r\n５\t6\r\n7\t8\r\n';
    expect(pastedBlock(block, at('a', 'I01'), 'targetValue')?.texts).toEqual({
      'a-I01': '1000',
      'a-I99': '3',
      'b-I01': '5',
      'b-I02': '6',
    });
    expect(pastedBlock('12.5', at('a', 'I01'), 'targetValue')).toBeNull();
    expect(pastedBlock('1\n2\n', at('b', 'I02'), 'points')?.texts).toEqual({ 'b-I02': '1' });
  });

  it('tells what of a block found no place; an empty cell changes nothing [FM-1]', () => {
    const block = pastedBlock('1\t2\t\t4\n\t6\t7\n8\n', at('a', 'I01'), 'targetValue');
    expect(block).toEqual({
      texts: { 'a-I01': '1', 'b-I02': '6' },
      missed: { closed: ['a I02', 'b I99'], below: 1, beyond: 1 },
    });
  });

  it('on a narrow screen goes down the items of the unit that is shown [FM-1]', () => {
    const spots = spotsOfForm(grid, target('a', 'I01'));
    expect(pastedBlock('1\n2\n3\n4\n', spots, 'targetValue')).toEqual({
      texts: { 'a-I01': '1', 'a-I99': '3' },
      missed: { closed: ['I02'], below: 1, beyond: 0 },
    });
  });
});
