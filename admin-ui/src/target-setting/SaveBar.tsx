import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

import { useUnsaved } from '../shared/unsaved';
import type { Field } from './model';
import type { Edits } from './use-edits';
import { useSave } from './use-save';

/** One save for all that was typed; what it rests on can be said once for all of it. */
export const SaveBar = ({ field, edits }: { field: Field; edits: Edits }) => {
  const translate = useTranslate();
  const [basis, setBasis] = useState('');
  const [saved, setSaved] = useState('');
  const { busy, save } = useSave(field, edits);
  useUnsaved({ count: () => (basis.trim() === saved ? 0 : 1) });
  const { length: count } = edits.changed;
  const faults = Object.keys(edits.fieldErrors).length;
  const shared = field === 'targetValue' && basis.trim() !== '' ? { basis: basis.trim() } : {};
  return (
    <Box
      sx={{
        ...{ position: 'sticky', bottom: 0, zIndex: 2, bgcolor: 'background.paper' },
        ...{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', py: 1.5 },
      }}
    >
      {field === 'targetValue' && (
        <TextField
          size="small"
          label={translate('resources.target-setting.basis')}
          value={basis}
          onChange={({ target }) => setBasis(target.value)}
          slotProps={{ htmlInput: { maxLength: 4000 } }}
          sx={{ flex: '1 1 240px', m: 0 }}
        />
      )}
      <Typography variant="body2" role="status" color={faults > 0 ? 'error' : 'text.secondary'}>
        {faults > 0
          ? translate('resources.target-setting.faults', { smart_count: faults })
          : translate('resources.target-setting.changed', { smart_count: count })}
      </Typography>
      <Button disabled={busy || count === 0} onClick={edits.clear}>
        {translate('resources.target-setting.undo')}
      </Button>
      <Button
        variant="contained"
        loading={busy}
        disabled={count === 0}
        data-verb={field === 'points' ? 'allot' : 'set'}
        onClick={() => save(shared, () => setSaved(basis.trim()))}
      >
        {translate(`resources.target-setting.save.${field}`)}
      </Button>
    </Box>
  );
};
