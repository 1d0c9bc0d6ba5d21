import { revisionWindow } from '../../domain/review';
import { faulty } from '../refusals';
import type { Rule } from '../rules';

const day = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value.slice(0, 10) : null;

/** A window of revision that ends before it begins would let nobody revise without a reason. */
export const appraisalYearRule: Rule = {
  after(_write, after) {
    if (typeof after?.year !== 'number') return Promise.resolve();
    const set = { from: day(after.revisionFrom), to: day(after.revisionTo) };
    const { from, to } = revisionWindow(after.year, set);
    const fault = { path: ['revisionTo'], key: 'windowReversed', params: { from, to } };
    if (from > to) throw faulty('windowReversed', [fault]);
    return Promise.resolve();
  },
};
