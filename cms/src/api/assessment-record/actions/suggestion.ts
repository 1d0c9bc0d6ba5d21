import { Decimal, show } from '../../../domain/exact/decimal';
import type { View } from '../../../rest/operation';
import { invalid } from '../../../core/refusal';
import { parseInput } from '../../../actions/input';
import { asPerson } from '../../../actions/transaction';
import { assessmentRecords } from '../resource';
import { scoreInputs } from '../inputs';
import type { RecordRow } from './row';
import { suggest } from '../suggest';
import { termsOf } from './terms';

/**
 * The score by the method, with the value verified up to its cut-off and the inputs kept so far; `?inputs=`
 * (JSON) tries others, such as events, before they are submitted.
 */
export const suggestion: View = {
  verb: 'suggestion',
  answer: ({ principal, id, ctx }) =>
    asPerson(principal, ctx.ip, async (work) => {
      const record = await work.read<RecordRow>(assessmentRecords, id);
      const target = await termsOf(work, record);
      const query = ctx.query['inputs'];
      const inputs = parseInput(
        scoreInputs,
        typeof query === 'string' ? readJson(query) : (record.inputs ?? {}),
      );
      const { facts, score, ...rest } = suggest(target, record.points, inputs);
      const { value: verifiedValue, target: targetValue, targetVersion } = facts;
      const rounded = score === null ? null : show(new Decimal(score));
      return { score: rounded, ...rest, inputs, verifiedValue, targetValue, targetVersion };
    }),
};

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid({ inputs: { code: 'badValue' } });
  }
}
