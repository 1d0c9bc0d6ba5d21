import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { typedDecimal } from '@milepost/domain/exact/typed';

import type { Target } from '../api/records';
import { inputLabel } from './field';
import type { PartProps } from './field';
import { stagesOf } from './method-params';
import { percentOf } from './breakdown-text';

/** 阶段验收: the accepted stages and how late the work is. */
export const MilestoneInput = (props: PartProps & { method: Target['method'] }) => {
  const { method, draft, faults, onChange } = props;
  const translate = useTranslate();
  const { accepted, monthsLate } = draft;
  const toggle = (code: string, on: boolean) =>
    onChange({ accepted: on ? [...accepted, code] : accepted.filter((other) => other !== code) });
  const refused = faults['inputs.accepted'];
  const late = faults['inputs.monthsLate'];
  return (
    <>
      <FormControl error={refused !== undefined} component="fieldset" sx={{ mb: 1.5 }}>
        <FormLabel component="legend">{translate(inputLabel('accepted'))}</FormLabel>
        {stagesOf(method).map(({ code, share }) => (
          <FormControlLabel
            key={code}
            label={translate(inputLabel('share'), { name: code, share: percentOf(share) })}
            control={
              <Checkbox
                checked={accepted.includes(code)}
                onChange={({ target }) => toggle(code, target.checked)}
              />
            }
          />
        ))}
        {refused === undefined ? null : <FormHelperText>{refused}</FormHelperText>}
      </FormControl>
      <TextField
        label={translate(inputLabel('monthsLate'))}
        value={monthsLate}
        placeholder="0"
        onChange={({ target }) => onChange({ monthsLate: typedDecimal(target.value) })}
        error={late !== undefined}
        helperText={late}
        slotProps={{ htmlInput: { inputMode: 'decimal' }, inputLabel: { shrink: true } }}
        sx={{ maxWidth: 200, display: 'flex', mb: 1.5 }}
      />
    </>
  );
};
