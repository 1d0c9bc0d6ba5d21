import type { Translate } from '../shared/columns';
import { valueFault } from '../shared/decimal-fault';
import { LONGEST_TEXT } from './draft';
import type { Field } from './types';

/** Why what is typed into a field is not sent as it stands, in words. */
export const fieldFault =
  (translate: Translate) =>
  (field: Field, value: string): string | undefined => {
    if (field === 'targetValue') return valueFault(value, translate);
    const over = value.trim().length - LONGEST_TEXT;
    return over > 0
      ? translate('resources.target-systems.tooLong', { over, max: LONGEST_TEXT })
      : undefined;
  };
