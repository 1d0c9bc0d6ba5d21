import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { Form, required, useDataProvider, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';

import type { MilepostProvider } from '../../api/data-provider';
import { DecimalInput } from '../../shared/DecimalInput';
import { keepTyped } from '../../shared/keep-typed';
import { textOf } from '../../shared/text-of';
import { useCommand } from '../../shared/use-command';
import type { Unit } from '../types';

/** 核定难度系数: it multiplies the composite score, so it is not with the other fields. */
export const WeighDialog = ({ unit, onClose }: { unit: Unit; onClose: () => void }) => {
  const translate = useTranslate();
  const provider = useDataProvider<MilepostProvider>();
  const { busy, run } = useCommand();
  const send = async (typed: FieldValues) => {
    const coefficient = textOf(typed['coefficient']);
    const problem = await run(
      () => provider.act('units', unit, 'weigh', { coefficient }),
      'resources.units.done.weigh',
    );
    if (!problem) onClose();
    return problem?.fields;
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="weigh-title">
      <Form
        record={{ coefficient: unit.coefficient ?? '1' }}
        onSubmit={send}
        resetOptions={keepTyped}
      >
        <DialogTitle id="weigh-title">
          {translate('resources.units.titles.weigh', { name: unit.name })}
        </DialogTitle>
        <DialogContent>
          <DecimalInput
            source="coefficient"
            label="resources.units.fields.coefficient"
            helperText="resources.units.coefficientHelp"
            validate={required()}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" loading={busy} data-verb="weigh">
            {translate('ra.action.save')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};
