import type { ScoreInputs } from '../api/records';

/** The inputs as they can be sent: lines without points and empty numbers left out. */
export function sendable(inputs: ScoreInputs): ScoreInputs {
  const { events, monthsLate, value, ...rest } = inputs;
  const filled = events?.filter(({ points }) => points !== '');
  return {
    ...rest,
    ...(filled ? { events: filled } : {}),
    ...(monthsLate ? { monthsLate } : {}),
    ...(value ? { value } : {}),
  };
}
