import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';

import { useCan } from '../shared/use-me';
import { runningSum } from './balance';
import { DecompositionTable } from './DecompositionTable';
import { SumLine } from './SumLine';
import type { Parts, ProvinceTarget } from './types';
import { useDecomposition } from './use-decomposition';
import { WayButtons } from './WayButtons';

const base = 'resources.province-targets';

/** The grid with the ways to fill it in, the running sum, and the one button that writes all. */
export const DecompositionForm = ({ whole, data }: { whole: ProvinceTarget; data: Parts }) => {
  const translate = useTranslate();
  const mayDecompose = useCan('province-targets', 'decompose');
  const form = useDecomposition(whole, data);
  const closed = data.parts.filter(({ open }) => !open).length;
  const hidden = data.units - data.parts.length;
  const editable = mayDecompose && closed < data.parts.length;
  const sum = runningSum(whole, data, form.typed);
  return (
    <>
      {mayDecompose && closed > 0 ? (
        <Alert severity="info" sx={{ mb: 1 }}>
          {translate(`${base}.${editable ? 'someClosed' : 'noneOpen'}`, { count: closed })}
        </Alert>
      ) : null}
      {hidden > 0 ? (
        <Alert severity="info" sx={{ mb: 1 }}>
          {translate(`${base}.hidden`, { count: hidden })}
        </Alert>
      ) : null}
      {editable && <WayButtons data={data} form={form} />}
      <SumLine whole={whole} sum={sum} />
      <DecompositionTable whole={whole} data={data} form={form} editable={editable} />
      {form.fieldErrors['parts'] ? (
        <Alert severity="error" sx={{ mt: 1 }}>
          {form.fieldErrors['parts']}
        </Alert>
      ) : null}
      {editable && (sum.verdict === 'beyond' || form.fieldErrors['overhangReason']) ? (
        <TextField
          label={translate(`${base}.fields.overhangReason`)}
          value={form.reason}
          onChange={({ target }) => form.setReason(target.value)}
          error={Boolean(form.fieldErrors['overhangReason'])}
          helperText={form.fieldErrors['overhangReason']}
          multiline
          minRows={2}
          sx={{ mt: 1 }}
        />
      ) : null}
      {editable && (
        <Button
          variant="contained"
          loading={form.busy}
          disabled={sum.verdict === 'notNumber'}
          data-verb="decompose"
          sx={{ mt: 1.5 }}
          onClick={() => void form.submit()}
        >
          {translate(`${base}.actions.decompose`)}
        </Button>
      )}
    </>
  );
};
