import type { RefObject } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import type { FieldValues } from 'react-hook-form';

import { useUnsaved } from './unsaved';

interface Props {
  /** What the server took last, which may not have come back into the form yet. */
  kept?: RefObject<FieldValues | null>;
}

/** Inside a form: leaving asks while something in it differs from the record. */
export const FormGuard = ({ kept }: Props) => {
  const { getValues } = useFormContext();
  const { defaultValues, isSubmitting } = useFormState();
  useUnsaved({
    count: () => {
      if (isSubmitting) return 0;
      const values = getValues();
      const taken = kept?.current;
      return Object.keys(values).filter(
        (field) =>
          differs(values[field], defaultValues?.[field]) &&
          !(taken && !differs(values[field], taken[field])),
      ).length;
    },
  });
  return null;
};

/** Nothing, null and an empty text are the same in a form. */
const differs = (a: unknown, b: unknown): boolean => plain(a) !== plain(b);

const plain = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : JSON.stringify(value ?? '').replace(/^""$/, '');
