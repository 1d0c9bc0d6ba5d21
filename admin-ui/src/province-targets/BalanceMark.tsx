import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';

import type { Translate } from '../shared/columns';
import { formatDecimal } from '../shared/format';
import { compared, sentenceOf } from './balance';
import type { ProvinceTarget } from './types';

const tones = { even: 'success', beyond: 'warning', short: 'error', notNumber: 'error' } as const;

/** Whether what the units have now is the whole, in words. */
export function balanceText(whole: ProvinceTarget, translate: Translate): string {
  const sum = compared(whole, whole.sum);
  return translate(`resources.province-targets.marks.${sentenceOf(sum, whole.direction)}`, {
    difference: formatDecimal(sum.difference),
  });
}

export const BalanceMark = ({ whole }: { whole: ProvinceTarget }) => (
  <Chip
    size="small"
    variant="outlined"
    color={tones[compared(whole, whole.sum).verdict]}
    label={balanceText(whole, useTranslate())}
  />
);
