import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { exactDifference, exactSum } from '@milepost/domain/exact/text';
import { isDecimal } from '@milepost/domain/exact/typed';

import { carriesPoints } from '../shared/methods/views';
import { savedValue, type Grid } from './model';
import type { Edits } from './use-edits';

/** What a unit's points come to, and by how much that is off what the framework gives. */
export const PointSum = ({ grid, unit, edits }: { grid: Grid; unit: string; edits: Edits }) => {
  const translate = useTranslate();
  const own = grid.items.flatMap(({ code }) => {
    const target = grid.cell(unit, code);
    return target && carriesPoints(target) ? [target] : [];
  });
  const whole = exactSum(own.map((target) => savedValue(target, 'points'))) ?? '0';
  const texts = own.map((target) => edits.text(target));
  const sum = texts.every(isDecimal) ? exactSum(texts) : null;
  const off = sum === null ? null : exactDifference(sum, whole);
  const right = off === '0';
  const text =
    off === null
      ? translate('shared.notANumber')
      : translate(`resources.target-setting.${off.startsWith('-') ? 'tooFew' : 'tooMany'}`, {
          by: off.replace('-', ''),
        });
  return (
    <Typography variant="body2" color={right ? 'text.primary' : 'error'} role="status">
      {sum ?? '–'}
      {right ? null : (
        <Typography variant="caption" component="span" sx={{ display: 'block' }}>
          {text}
        </Typography>
      )}
    </Typography>
  );
};
