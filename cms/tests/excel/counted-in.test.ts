import type { ReadRow } from '../../src/excel';
import { judge, type Known } from '../../src/api/target/excel/judge';
import type { TargetKey } from '../../src/api/target/excel/sheet';

const target = (unitOfMeasure: string | null): Known => ({
  ...{ id: 1, documentId: 'id1', version: 1, year: 2024, unitId: 1, unitName: 'u', state: 'draft' },
  ...{ targetTypeId: 1, assessorId: null, itemCode: 'A1', name: '优良率', points: '10' },
  ...{ direction: 'higher', method: { kind: 'proportional' }, occasions: null, unitOfMeasure },
  ...{ targetValue: null, basis: null, measures: null, reportedValue: null, verifiedValue: null },
  ...{ publishedVersion: null, declaredByUnitId: null, adjustments: null },
});

const line = (targetValue: string, unitOfMeasure: string | null = null): ReadRow<TargetKey> => ({
  row: 2,
  values: {
    ...{ id: 'id1', version: '1', year: '2024', unit: 'u', targetType: null, itemCode: 'A1' },
    ...{ name: null, unitOfMeasure, points: null, lastYearValue: null, lastYearResult: null },
    ...{ targetValue, basis: null, measures: null },
  },
});

const judged = (row: ReadRow<TargetKey>, unit: string | null) =>
  judge(row, target(unit), 'save', { unitId: 1, now: new Date(0) });

describe('a value in an imported cell', () => {
  it.each([
    ['95%', '%', '95'],
    ['12.50亿元', '亿元', '12.5'],
    ['95', '公里', '95'],
  ])('%s of a target counted in %s is %s [BX-6]', (cell, unit, targetValue) => {
    expect(judged(line(cell), unit)).toMatchObject({ kind: 'changed', values: { targetValue } });
  });

  it('in % of a target that is not counted so is refused with both readings [BX-6]', () => {
    const params = { shown: '95%', number: '95', share: '0.95' };
    expect(judged(line('95%'), '公里')).toEqual({
      kind: 'wrong',
      faults: [{ row: 2, column: 'targetValue', code: 'excelPercent', params }],
    });
  });

  it('in another unit than the target is refused, at the cell or at the unit [BX-6]', () => {
    expect(judged(line('12.5万元'), '亿元')).toMatchObject({
      faults: [{ column: 'targetValue', code: 'excelBadNumber' }],
    });
    expect(judged(line('12.5', '万元'), '亿元')).toMatchObject({
      faults: [{ column: 'unitOfMeasure', code: 'excelNotThisRow', params: { value: '亿元' } }],
    });
  });
});
