import { ownScore } from '../../src/assessment-records/own-score';
import { neighboursOf } from '../../src/shared/neighbours';

describe('the way from record to record', () => {
  it('follows the rows of the list [FM-2]', () => {
    expect(neighboursOf(['a', 'b', 'c'], 'b', 0)).toEqual({ place: 2, previous: 'a', next: 'c' });
    expect(neighboursOf(['a'], 'a', 0)).toEqual({ place: 1, previous: null, next: null });
  });

  it('goes on where a scored record left the list of drafts [FM-2]', () => {
    expect(neighboursOf(['a', 'c'], 'b', 1)).toEqual({ place: null, previous: 'a', next: 'c' });
    expect(neighboursOf([], 'b', 0)).toEqual({ place: null, previous: null, next: null });
  });
});

describe('the score a form opens with', () => {
  it('follows the suggestion unless somebody departed from it [FM-2]', () => {
    expect(ownScore({ score: null, suggestedScore: null })).toBeNull();
    expect(ownScore({ score: '9.5', suggestedScore: '9.5' })).toBeNull();
    expect(ownScore({ score: '9', suggestedScore: '9.5' })).toBe('9');
  });
});
