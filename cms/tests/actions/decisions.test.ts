import * as records from '../../src/api/assessment-record/actions/decide';
import { suggest } from '../../src/api/assessment-record/suggest';
import * as reports from '../../src/api/progress-report/actions/decide';
import { progressOf } from '../../src/api/progress-report/progress';
import * as targets from '../../src/api/target/decide';
import { Refusal } from '../../src/core/refusal';
import { Decimal } from '../../src/domain/exact/decimal';
import { methodOf } from '../../src/domain/scoring';

const now = new Date('2024-04-03T00:00:00Z');
const by = { userId: 7, now };

/** What a decision refuses with: status, code, and the fields it names. */
function refusalOf(decide: () => unknown): [number, string, ...string[]] | 'accepted' {
  try {
    decide();
    return 'accepted';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const fields = Object.entries(error.fields ?? {}).map(
      ([field, { code }]) => `${field}:${code}`,
    );
    return [error.status, error.code, ...fields];
  }
}

const item = {
  state: 'draft',
  points: '10',
  direction: 'higher' as const,
  method: { kind: 'proportional', params: {} },
  targetValue: null,
  basis: null,
  measures: null,
};
const hand = { unitId: 3, now };
const declared = { unitId: 9, declaredByUnitId: 9 };
const declaration = { targetValue: '100', basis: null, measures: null };

describe('decisions on targets', () => {
  it.each([
    ['a value above zero', item, declaration, 'accepted'],
    [
      'no value',
      item,
      { ...declaration, targetValue: null },
      [400, 'invalid', 'targetValue:targetValueMissing'],
    ],
    [
      'zero',
      item,
      { ...declaration, targetValue: '0' },
      [400, 'invalid', 'targetValue:targetNotPositive'],
    ],
    [
      'no value where people judge',
      { ...item, method: { kind: 'judged' } },
      { ...declaration, targetValue: null },
      'accepted',
    ],
    ['a published one', { ...item, state: 'published' }, declaration, [409, 'wrongState']],
  ])('declaring with %s [EX-1]', (_what, target, given, expected) => {
    expect(refusalOf(() => targets.decideDeclare(target, given, hand))).toEqual(expected);
  });

  it.each([
    ['declared', true, null, 1],
    ['reviewed', false, null, 1],
  ])(
    'publishing a %s one says whether it was reviewed on the way [PM-14]',
    (state, reviewed, published, next) => {
      const target = {
        ...item,
        ...declared,
        state,
        targetValue: '100',
        publishedVersion: published,
      };
      expect(targets.decidePublish(target, hand)).toEqual({
        reviewed,
        values: { state: 'published', publishedVersion: next },
      });
    },
  );

  it('a method that cannot score is not published [PM-14]', () => {
    const method = { kind: 'bands', params: { bands: [] } };
    const target = {
      ...item,
      ...declared,
      state: 'reviewed',
      targetValue: '1',
      publishedVersion: null,
      method,
    };
    expect(() => targets.decidePublish(target, hand)).toThrow();
  });
});

describe('decisions on progress reports', () => {
  it.each([
    ['higher than the last', '50', null, 'accepted'],
    ['lower without a word', '30', null, [400, 'invalid', 'value:valueBelowLast']],
    ['lower with a word', '30', '更正', 'accepted'],
    ['missing where a value is measured', null, '正常', [400, 'invalid', 'value:required']],
  ])('a cumulative value %s [EX-3]', (_what, value, text, expected) => {
    const about = { last: '40', measured: true };
    const decide = () => reports.decideSubmit({ state: 'draft' }, { value, text }, about, by);
    expect(refusalOf(decide)).toEqual(expected);
  });

  it('are not verified by who reported [EX-3]', () => {
    const report = { state: 'submitted', value: '5', submittedById: 7 };
    expect(refusalOf(() => reports.decideVerify(report, null, by))).toEqual([
      403,
      'reporterCannotVerify',
    ]);
    expect(reports.decideVerify({ ...report, submittedById: 8 }, null, by).verifiedValue).toBe('5');
  });

  it('the standing follows the newest report of the year and says why its light is on [PM-11]', () => {
    const target = { year: 2024, direction: 'higher' as const, targetValue: '100' };
    const report = (month: string, state: string, value: string | null) => ({
      period: `2024-${month}`,
      dueOn: `2024-0${Number(month) + 1}-05`,
      state,
      value,
      verifiedValue: state === 'verified' ? value : null,
    });
    const given = [report('01', 'verified', '4'), report('02', 'submitted', '5')];
    const standing = progressOf({
      target,
      reports: [...given, report('03', 'draft', null)],
      on: '2024-04-03',
      calendar: new Map(),
    });
    expect(standing).toMatchObject({
      reportedValue: '5',
      verifiedValue: '4',
      progress: '5',
      expectedProgress: '16.39',
      light: 'yellow',
      lightReason: { code: 'behind' },
    });
  });
});

describe('decisions on assessment records', () => {
  const terms = (value: string | null) => ({
    ...item,
    unitOfMeasure: null,
    targetVersion: 1,
    occasion: {
      through: null,
      cumulative: false,
      yearTarget: '100',
      report: value === null ? null : { period: '2024-12', value },
    },
  });
  const suggestion = {
    ...{ score: '3.3333333333', breakdown: [], effect: null, maximum: '10' },
    facts: suggest(terms(null), '10', {}).facts,
  };
  const about = { processState: 'open', suggestion, reporters: [8], userId: 7, now };
  const given = { score: null, reason: null, inputs: {} };
  const submit = (scoring: object, circumstances: object = {}) =>
    records.decideSubmit(
      { state: 'draft' },
      { ...given, ...scoring },
      { ...about, ...circumstances },
    );

  it.each([
    ['the suggested score', {}, {}, 'accepted'],
    [
      'another without a reason',
      { score: '4' },
      {},
      [400, 'invalid', 'reason:scoreReasonRequired'],
    ],
    ['another with a reason', { score: '4', reason: '酌情' }, {}, 'accepted'],
    [
      'more than the method allows',
      { score: '10.1', reason: '酌情' },
      {},
      [400, 'invalid', 'score:scoreOutOfRange'],
    ],
    [
      'less than nothing',
      { score: '-1', reason: '酌情' },
      {},
      [400, 'invalid', 'score:scoreOutOfRange'],
    ],
    [
      'nothing, where nothing is suggested',
      {},
      { suggestion: { ...suggestion, score: null } },
      [400, 'invalid', 'score:noSuggestion'],
    ],
    ['a closed process', {}, { processState: 'closed' }, [409, 'processNotOpen']],
    ['the reporter as scorer', {}, { reporters: [7] }, [403, 'sameActor']],
  ])('scoring with %s [FM-2]', (_what, scoring, circumstances, expected) => {
    expect(refusalOf(() => submit(scoring, circumstances))).toEqual(expected);
  });

  it('typing the score as it is shown keeps the exact one [FM-2]', () => {
    expect(submit({ score: '3.333333' }).score).toBe('3.3333333333');
  });

  it.each([
    ['archive', 'submitted', undefined, 'accepted'],
    ['archive', 'draft', undefined, [409, 'wrongState']],
    ['return', 'archived', '佐证不全', 'accepted'],
    ['return', 'archived', ' ', [400, 'invalid', 'reason:reasonRequired']],
    ['void', 'archived', '重复', 'accepted'],
    ['void', 'voided', '重复', [409, 'wrongState']],
  ])('to %s a %s one [PM-5]', (action, state, reason, expected) => {
    const decide = () => {
      if (action === 'archive') return records.decideArchive({ state }, now);
      return (action === 'return' ? records.decideReturn : records.decideVoid)(
        { state },
        reason ?? '',
      );
    };
    expect(refusalOf(decide)).toEqual(expected);
  });

  it.each([
    ['proportional', { cap: '1.2' }, '12'],
    ['step', { bonusCap: '2', bonusPerStep: '1' }, '12'],
    [
      'bands',
      {
        bands: [
          { min: '1', share: '1.1' },
          { min: '0', share: '0' },
        ],
      },
      '11',
    ],
    ['bonus', { cap: '3' }, '3'],
    ['deduct', {}, '10'],
    ['veto', { effect: 'zeroItem' }, '0'],
  ])('the most a %s item can score [FM-2]', (kind, params, expected) => {
    expect(methodOf(kind).maximum(params, new Decimal('10')).toFixed()).toBe(expected);
  });

  it('suggests nothing as long as no value is verified [FM-2]', () => {
    expect(suggest(terms(null), '10', {})).toMatchObject({ score: null, maximum: '10' });
    expect(suggest(terms(null), '10', {}).facts.missing).toBe('value');
    expect(suggest(terms('45'), '10', {}).score).toBe('4.5');
  });
});
