import { decimalFault as faultOf } from '@milepost/domain/exact/typed';

/** The key of what is wrong with a number that was typed; null for none, or for nothing typed. */
export function decimalFault(text: string): string | null {
  const fault = faultOf(text);
  return fault === null ? null : `shared.${fault}`;
}
