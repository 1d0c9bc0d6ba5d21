import AddedIcon from '@mui/icons-material/AddCircleOutline';
import ChangedIcon from '@mui/icons-material/EditOutlined';
import RemovedIcon from '@mui/icons-material/RemoveCircleOutline';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

import { differenceOf, type ComparedField, type Difference } from './field-difference';
import { palette } from './theme';

interface Props {
  rows: ComparedField[];
  /** What stands over the two columns; “before” and “after” if not given. */
  beforeTitle?: string;
  afterTitle?: string;
}

const icons = { changed: ChangedIcon, added: AddedIcon, removed: RemovedIcon };

/** One column on a phone, three where there is room. */
const line = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', sm: 'minmax(130px, 1fr) 2fr 2fr' },
  gap: { xs: 0.5, sm: 2 },
  py: 1,
  px: 1,
  borderTop: `1px solid ${palette.line}`,
} as const;

/** Two versions side by side, field by field; what differs is marked by a word and a sign. */
export const FieldComparison = ({ rows, beforeTitle, afterTitle }: Props) => {
  const translate = useTranslate();
  const [onlyChanged, setOnlyChanged] = useState(false);
  const before = beforeTitle ?? translate('shared.comparison.before');
  const after = afterTitle ?? translate('shared.comparison.after');
  const judged = rows.map((row) => ({ ...row, difference: differenceOf(row) }));
  const differing = judged.filter(({ difference }) => difference !== 'same');
  const heads = [translate('shared.comparison.field'), before, after];
  return (
    <Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2 }}>
        <Typography variant="body2" sx={{ flexGrow: 1 }} role="status">
          {translate('shared.comparison.count', { smart_count: differing.length })}
        </Typography>
        <FormControlLabel
          control={
            <Switch
              size="small"
              checked={onlyChanged}
              onChange={(_event, checked) => setOnlyChanged(checked)}
            />
          }
          label={translate('shared.comparison.onlyChanged')}
        />
      </Box>
      <Box role="table" aria-label={`${before} / ${after}`}>
        <Box role="row" sx={{ ...line, display: { xs: 'none', sm: 'grid' }, borderTop: 0 }}>
          {heads.map((head) => (
            <Typography key={head} role="columnheader" variant="caption" color="text.secondary">
              {head}
            </Typography>
          ))}
        </Box>
        {(onlyChanged ? differing : judged).map(({ label, difference, ...values }) => (
          <Box
            key={label}
            role="row"
            data-difference={difference}
            sx={{ ...line, bgcolor: difference === 'same' ? undefined : palette.inkPale }}
          >
            <Box role="rowheader">
              <Typography variant="body2" sx={{ fontWeight: 600 }} component="span">
                {label}
              </Typography>{' '}
              {difference !== 'same' && <Mark difference={difference} />}
            </Box>
            <Value title={before} text={values.before} faded={difference === 'changed'} />
            <Value title={after} text={values.after} />
          </Box>
        ))}
      </Box>
    </Box>
  );
};

const Mark = ({ difference }: { difference: Exclude<Difference, 'same'> }) => {
  const Icon = icons[difference];
  return (
    <Chip
      size="small"
      variant="outlined"
      icon={<Icon />}
      label={useTranslate()(`shared.comparison.${difference}`)}
    />
  );
};

const Value = (props: { title: string; text: string | null; faded?: boolean }) => (
  <Box role="cell" sx={{ minWidth: 0 }}>
    <Typography
      variant="caption"
      color="text.secondary"
      sx={{ display: { xs: 'block', sm: 'none' } }}
    >
      {props.title}
    </Typography>
    <Typography
      variant="body2"
      color={props.faded ? 'text.secondary' : undefined}
      sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
    >
      {props.text === null || props.text === '' ? '–' : props.text}
    </Typography>
  </Box>
);
