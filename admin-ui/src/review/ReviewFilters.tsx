import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useEffect } from 'react';
import { Form, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';

import { TypeInput } from '../shared/TypeInput';
import { UnitInput } from '../shared/UnitInput';
import type { ReviewQueueQuery } from './types';

interface Props {
  query: ReviewQueueQuery;
  onChange: (part: Partial<ReviewQueueQuery>) => void;
}

/** Narrows the queue, and says whether it is grouped by unit or by item. */
export const ReviewFilters = ({ query, onChange }: Props) => {
  const translate = useTranslate();
  const t = (key: string) => translate(`resources.review.${key}`);
  return (
    <Box
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, my: 1.5 }}
      role="search"
    >
      <TextField
        size="small"
        label={translate('ra.action.search')}
        value={query.q ?? ''}
        onChange={({ target }) => onChange({ q: target.value })}
        sx={{ width: 180 }}
      />
      <Form>
        <Box
          sx={{
            display: 'flex',
            flexWrap: { xs: 'wrap', sm: 'nowrap' },
            gap: 1.5,
            '& .MuiFormControl-root': { width: 200 },
          }}
        >
          <UnitInput />
          <TypeInput />
          <Picked onChange={onChange} />
        </Box>
      </Form>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={query.order}
        aria-label={t('groupBy')}
        onChange={(_event, order: ReviewQueueQuery['order'] | null) => order && onChange({ order })}
      >
        <ToggleButton value="unit">{t('byUnit')}</ToggleButton>
        <ToggleButton value="itemCode">{t('byItem')}</ToggleButton>
      </ToggleButtonGroup>
      <FormControlLabel
        control={
          <Switch checked={query.marked} onChange={(_event, marked) => onChange({ marked })} />
        }
        label={t('onlyMarked')}
      />
    </Box>
  );
};

/** Applies what is chosen in the inputs beside it. */
const Picked = ({ onChange }: Pick<Props, 'onChange'>) => {
  const [unit, targetType] = useWatch({ name: ['unit', 'targetType'] }) as unknown[];
  const unitId = typeof unit === 'string' && unit !== '' ? unit : undefined;
  const typeId = typeof targetType === 'string' && targetType !== '' ? targetType : undefined;
  useEffect(() => {
    onChange({ unit: unitId, targetType: typeId });
    // The setter of the page does not change.
  }, [unitId, typeId, onChange]);
  return null;
};
