import { createTally, evaluate } from '../../src/domain/evaluation';
import { codeOf } from './helpers';
import { SCHEME, city, only, record } from './schemes';

describe('from records to a composite score', () => {
  test('adds a bonus item to the scores and not to the points [PM-6]', () => {
    const bonus = record('3', { target: 'b', points: '5', method: 'bonus' });
    expect(only(city('a', [record('80'), bonus])).types).toEqual({ functional: '83.00' });
  });

  test('lets an occasion and a type without points leave the mean [PM-6]', () => {
    const { score, types, detail } = only(city('a', [record('80')]));
    expect([score, types]).toEqual(['80.00', { functional: '80.00' }]);
    expect(detail.components.map((component) => component.score)).toEqual(['80', null, null]);
  });

  test('rounds half up only at publication, however many means came before [PM-6]', () => {
    const thirds = (score: string) => record(score, { points: '3' });
    expect(only(city('a', [thirds('2.0000')])).score).toBe('66.67');
    expect(only(city('a', [record('85.005')])).score).toBe('85.01');
    const two = [record('170.01', { points: '200' }), record('0', { points: '0', target: 'x' })];
    expect(only(city('a', two)).score).toBe('85.01');
    const mixed = [record('1', { points: '3', occasion: 'routine' }), record('2', { points: '3' })];
    expect(only(city('a', mixed)).composite).toBe('56.66666666666666666667');
  });

  test('keeps within 0 and the maximum, bonus and deductions within their caps [BX-11]', () => {
    const more = { bonus: ['4', '4'], coefficient: '1.5' };
    expect(only(city('a', [record('100')], more)).score).toBe('120.00');
    expect(only(city('a', [record('90')], { bonus: ['4', '4'] })).score).toBe('95.00');
    expect(only(city('a', [record('90')], { deductions: ['6', '6'] })).score).toBe('80.00');
    expect(only(city('a', [record('3')], { deductions: ['6'] })).score).toBe('0.00');
  });

  test('ignores records of a type that has no weight for the unit [EX-7]', () => {
    const office = record(null, { targetType: 'officeBuilding', target: 'o' });
    expect(only(city('a', [record('80'), office])).types).toEqual({ functional: '80.00' });
  });

  test('stops on a missing record, counts it as zero, or leaves it out [PM-6]', () => {
    const units = [city('a', [record('80'), record(null, { target: 't2' })])];
    expect(evaluate(SCHEME, units)).toEqual({ missing: [{ unit: 'a', targets: ['t2'] }] });
    const [unit = city('a', [])] = units;
    expect(only(unit, { ...SCHEME, missing: 'zero' }).score).toBe('40.00');
    expect(only(unit, { ...SCHEME, missing: 'exclude' }).score).toBe('80.00');
  });

  test('treats a further component without a score as the scheme treats a gap [PM-6]', () => {
    const weights = { functional: '50', leader: '50' };
    const scheme = { ...SCHEME, components: ['leader'], assessmentTypes: { city: { weights } } };
    const unit = city('a', [record('80')]);
    expect(evaluate(scheme, [unit])).toEqual({ missing: [{ unit: 'a', targets: ['leader'] }] });
    expect(only(unit, { ...scheme, missing: 'zero' }).score).toBe('40.00');
    expect(only(unit, { ...scheme, missing: 'exclude' }).score).toBe('80.00');
    expect(only({ ...unit, components: { leader: '90' } }, scheme).score).toBe('85.00');
  });

  test('weighs occasions per assessment type and per target type where set [PM-6]', () => {
    const records = [record('50', { occasion: 'routine' }), record('100')];
    const weights = { functional: '100' };
    const group = { weights, occasions: { routine: '50', yearEnd: '50' } };
    const own = { ...group, typeOccasions: { functional: { yearEnd: '100' } } };
    expect(only(city('a', records)).score).toBe('85.00');
    const withGroup = { ...SCHEME, assessmentTypes: { city: group } };
    expect(only(city('a', records), withGroup).score).toBe('75.00');
    const withOwn = { ...SCHEME, assessmentTypes: { city: own } };
    expect(only(city('a', records), withOwn).score).toBe('100.00');
  });

  test('explains a composite down to the records behind each occasion [BX-1]', () => {
    const records = [record('80', { ids: 'r1' }), record('9', { ids: 'r2', points: '10' })];
    const { detail } = only(city('a', records, { bonus: ['1'], coefficient: '1.02' }));
    expect(detail).toMatchObject({
      coefficient: '1.02',
      bonus: '1',
      bonusCap: '5',
      maximum: '120',
    });
    expect(detail.components[0]?.occasions[1]).toEqual({
      occasion: 'yearEnd',
      name: 'yearEnd',
      weight: '70',
      score: '80.90909090909090909091',
      points: '110',
      earned: '89',
      recordIds: ['r1', 'r2'],
    });
  });

  test('streams records in any order and tries other weights on the same sums [BX-2]', () => {
    const tally = createTally(SCHEME);
    tally.add('b', 'city', record('60', { targetType: 'safety' }));
    tally.add('a', 'city', record('90'));
    tally.add('b', 'city', record('95'));
    tally.add('a', 'city', record('90', { targetType: 'safety' }));
    const order = (outcome: ReturnType<typeof tally.compose>) =>
      'results' in outcome ? outcome.results.map(({ unit, score }) => `${unit} ${score}`) : [];
    expect(order(tally.compose())).toEqual(['a 90.00', 'b 88.82']);
    const weights = { functional: '90', safety: '10' };
    const other = tally.composeWith({ ...SCHEME, assessmentTypes: { city: { weights } } });
    expect(order(other)).toEqual(['b 91.50', 'a 90.00']);
  });

  test.each([
    ['a score that is no decimal', () => only(city('a', [record('1e5')])), 'notADecimal'],
    [
      'an unknown group',
      () => only(city('a', [], { assessmentType: 'x' })),
      'unknownAssessmentType',
    ],
    ['a unit twice', () => evaluate(SCHEME, [city('a', []), city('a', [])]), 'unitTwice'],
    [
      'an unknown effect',
      () => only(city('a', [], { vetoes: [{ effect: 'x' }] })),
      'unknownEffect',
    ],
    [
      'a scheme with unknown fields',
      () => createTally({ ...SCHEME, ...{ magic: 1 } }),
      'invalidScheme',
    ],
  ])('refuses %s [PM-6]', (_name, call, code) => {
    expect(codeOf(call)).toBe(code);
  });
});
