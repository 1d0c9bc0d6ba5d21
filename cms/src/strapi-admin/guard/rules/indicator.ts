import { methodOfForm, placeInMethod } from '../../../domain/framework';
import { validateMethod } from '../../../domain/scoring';
import type { PlacedFault } from '../../../core/faulty';
import { faultsRefusal } from '../refusals';
import type { Rule } from '../rule';
import { codedRule } from './coded';

/** An indicator has no points of its own: as many as leave every other fault to be seen. */
const POINTS = '999999999999';

/** The method the library suggests has to be one that a framework could be published with (PM-10). */
export const indicatorRule: Rule = {
  ...codedRule('api::indicator.indicator'),
  after(_write, after) {
    const method = methodOfForm(after?.method);
    if (!method) return Promise.resolve();
    const { kind, params } = method;
    const faults = validateMethod({ method: kind, params, points: POINTS }).map(
      (fault): PlacedFault => ({ ...fault, path: ['method', ...placeInMethod(kind, fault)] }),
    );
    if (faults.length > 0) throw faultsRefusal('indicatorMethodFaults', faults);
    return Promise.resolve();
  },
};
