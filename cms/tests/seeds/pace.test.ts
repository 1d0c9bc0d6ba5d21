import { paceAt } from '../../src/demo/model/pace';
import { seeds } from '../../../database/seeds';

describe('the pace of the year', () => {
  it('passes through the published points', () => {
    for (const [month, share] of Object.entries(seeds.pace.all))
      expect(paceAt(seeds.pace.all, Number(month)) * 100).toBeCloseTo(Number(share), 10);
  });

  it('rises in straight lines between them', () => {
    expect(paceAt(seeds.pace.all, 9)).toBeCloseTo((0.501 + 1.031) / 2, 10);
    expect(paceAt(seeds.pace.all, 0)).toBe(0);
  });
});
