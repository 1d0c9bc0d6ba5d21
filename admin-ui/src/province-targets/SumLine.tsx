import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';

import { formatDecimal } from '../shared/format';
import { sentenceOf, type RunningSum } from './balance';
import type { ProvinceTarget } from './types';

const severities = {
  even: 'success',
  beyond: 'warning',
  short: 'error',
  notNumber: 'error',
} as const;

/** The running sum against the whole, in words; read out when it changes. */
export const SumLine = ({ whole, sum }: { whole: ProvinceTarget; sum: RunningSum }) => {
  const translate = useTranslate();
  const unit = whole.unitOfMeasure ?? '';
  return (
    <Alert
      severity={severities[sum.verdict]}
      role="status"
      data-verdict={sum.verdict}
      sx={{ mb: 1 }}
    >
      {translate(`resources.province-targets.balance.${sentenceOf(sum, whole.direction)}`, {
        sum: formatDecimal(sum.sum),
        total: formatDecimal(whole.totalValue),
        difference: formatDecimal(sum.difference),
        unit: unit === '' ? '' : ` ${unit}`,
      })}
    </Alert>
  );
};
