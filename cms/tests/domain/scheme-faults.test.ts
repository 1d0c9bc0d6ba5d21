import { validateScheme } from '../../src/domain/evaluation';
import { SCHEME } from './schemes';

const group = (weights: Record<string, string>, occasions?: Record<string, string>) => ({
  assessmentTypes: { city: occasions ? { weights, occasions } : { weights } },
});
const grade = (name: string, min: string) => ({ name, min });

describe('check of a scheme before it is published', () => {
  test('accepts the demo scheme [PM-6]', () => {
    expect(validateScheme(SCHEME)).toEqual([]);
  });

  test('says by how much the weights of a group miss 100 [PM-6]', () => {
    expect(validateScheme({ ...SCHEME, ...group({ functional: '70', safety: '29.9' }) })).toEqual([
      { key: 'weightsNot100', params: { assessmentType: 'city', total: '99.9' } },
    ]);
  });

  test.each<[string, object, string[]]>([
    [
      'occasions that miss 100',
      { occasions: { routine: '30' } },
      ['occasionsNot100', 'occasionsNot100', 'occasionsNot100'],
    ],
    [
      'own occasions that miss 100',
      group({ functional: '100' }, { routine: '90' }),
      ['occasionsNot100'],
    ],
    ['no groups', { assessmentTypes: {} }, ['noAssessmentTypes']],
    [
      'grades out of order',
      { grades: [grade('良好', '80'), grade('优秀', '90'), grade('差', '0')] },
      ['gradesNotDescending'],
    ],
    ['a grade twice', { grades: [grade('好', '80'), grade('好', '0')] }, ['gradeTwice']],
    ['scores without a grade', { grades: [grade('好', '80')] }, ['lastGradeNotZero']],
    ['no grades', { grades: [] }, ['noGrades']],
    ['a quota above all', { topQuota: '1.1' }, ['quotaAboveOne']],
    [
      'a gate on an unknown grade',
      { gates: [{ grade: 'A', rank: 1, score: '1' }] },
      ['unknownGrade'],
    ],
    ['a tie-breaker without weight', { tieBreakers: ['leader'] }, ['unknownTieBreaker']],
    ['a component without weight', { components: ['leader'] }, ['componentWithoutWeight']],
    ['a negative weight', group({ functional: '-1' }), ['invalidField']],
    ['a field it does not know', { topQouta: '0.3' }, ['invalidField']],
    ['an unknown policy', { missing: 'guess' }, ['invalidField']],
  ])('refuses %s [PM-6] [BX-11]', (_name, change, keys) => {
    expect(validateScheme({ ...SCHEME, ...change }).map(({ key }) => key)).toEqual(keys);
  });
});
