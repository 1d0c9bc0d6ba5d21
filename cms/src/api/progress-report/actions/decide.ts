import { Decimal } from '../../../domain/exact/decimal';
import { progressReportStates } from '../../../domain/states';
import { invalid, Refusal } from '../../../core/refusal';
import { advance } from '../../../actions/advance';
import type { ReportRow } from '../row';

export interface ReportInput {
  value: string | null;
  text: string | null;
}

type State = Pick<ReportRow, 'state'>;

/** Keeps a draft; nothing is checked yet. */
export function decideSave(report: State, input: ReportInput) {
  return { ...input, state: advance(progressReportStates, report.state, 'save') };
}

/**
 * EX-3: values are cumulative. One below the last needs a word of explanation; what is measured by
 * a value needs one, everything else a value or a text.
 * @param last the newest value of the periods before, or null
 */
export function decideSubmit(
  report: State,
  input: ReportInput,
  { last, measured }: { last: string | null; measured: boolean },
  by: { userId: number; now: Date },
) {
  const state = advance(progressReportStates, report.state, 'submit');
  if (input.value === null && (measured || input.text === null))
    throw invalid({ value: { code: 'required' } });
  if (input.value !== null && last !== null && new Decimal(input.value).lt(last) && !input.text)
    throw invalid({ value: { code: 'valueBelowLast', params: { last } } });
  const submitted = { submittedAt: by.now, submittedById: by.userId };
  return { ...input, state, ...submitted, returnReason: null };
}

/** 退回, always with a reason. */
export function decideReturn(report: State, reason: string) {
  return {
    state: advance(progressReportStates, report.state, 'return', reason),
    returnReason: reason,
  };
}

/** 审核: whoever reported does not verify. The verified value is the reported one unless given. */
export function decideVerify(
  report: Pick<ReportRow, 'state' | 'value' | 'submittedById'>,
  verifiedValue: string | null,
  by: { userId: number; now: Date },
) {
  const state = advance(progressReportStates, report.state, 'verify');
  if (report.submittedById === by.userId) throw new Refusal(403, 'reporterCannotVerify');
  const verified = { verifiedAt: by.now, verifiedById: by.userId };
  return { state, verifiedValue: verifiedValue ?? report.value, ...verified };
}
