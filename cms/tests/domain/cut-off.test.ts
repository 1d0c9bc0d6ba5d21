import fc from 'fast-check';
import { comparedAt, CUT_OFFS } from '../../src/domain/scoring';

const reports = ['01', '03', '06', '09', '10'].map((month) => ({
  period: `2024-${month}`,
  value: `${Number(month)}0`,
}));
const at = (through: (typeof CUT_OFFS)[number] | null, cumulative = true) =>
  comparedAt({ through, cumulative, target: '100', reports });

describe('how far in its year an occasion looks', () => {
  test.each([
    ['q1', '25', '30'],
    ['halfYear', '50', '60'],
    ['q3', '75', '90'],
    ['year', '100', '100'],
    [null, '100', '100'],
  ] as const)(
    'at %s a target that grows counts %s, the value %s [FM-2]',
    (through, target, value) => {
      expect(at(through)).toMatchObject({ target, value });
    },
  );

  test('a rate is compared with the whole target, whatever the month [FM-2]', () => {
    expect(at('halfYear', false)).toEqual({
      target: '100',
      value: '60',
      lines: [{ key: 'valueOf', value: '2024-06' }],
    });
  });

  test('says where target and value come from [BX-1]', () => {
    expect(at('halfYear').lines).toEqual([
      { key: 'yearTarget', value: '100' },
      { key: 'passed', value: '0.5' },
      { key: 'valueOf', value: '2024-06' },
    ]);
  });

  test('nothing verified in time is no value, a later one is not taken for it [FM-2]', () => {
    const later = { through: 'halfYear', cumulative: true, target: '8' } as const;
    expect(comparedAt({ ...later, reports: [{ period: '2024-07', value: '7' }] })).toEqual({
      target: '4',
      value: null,
      lines: [
        { key: 'yearTarget', value: '8' },
        { key: 'passed', value: '0.5' },
      ],
    });
  });

  test('the order of the reports is irrelevant, and a later cut-off never asks for less [FM-2]', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(reports), (some) => {
        const sorted = [...some].sort((a, b) => (a.period < b.period ? -1 : 1));
        for (const through of CUT_OFFS) {
          const facts = { through, cumulative: true, target: '7.3' };
          expect(comparedAt({ ...facts, reports: some })).toEqual(
            comparedAt({ ...facts, reports: sorted }),
          );
        }
        const asked = CUT_OFFS.map((through) => Number(at(through).target));
        expect(asked).toEqual([...asked].sort((a, b) => a - b));
      }),
    );
  });
});
