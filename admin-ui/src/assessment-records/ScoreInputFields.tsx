import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormLabel from '@mui/material/FormLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';

import type { ScoreInputs, Target } from '../api/records';
import { plainDecimal } from '../shared/DecimalInput';
import { EventsInput } from './EventsInput';
import { gradesOf, stagesOf } from './method-params';

interface Props {
  method: Target['method'];
  inputs: ScoreInputs;
  onChange: (inputs: ScoreInputs) => void;
}

/** What a method needs beside the values: events, accepted stages, a grade, yes or no. */
export const ScoreInputFields = ({ method, inputs, onChange }: Props) => {
  const set = (change: ScoreInputs) => onChange({ ...inputs, ...change });
  switch (method?.kind) {
    case 'deduct':
    case 'bonus':
    case 'formula':
      return <EventsInput events={inputs.events ?? []} onChange={(events) => set({ events })} />;
    case 'milestone':
      return <Milestone method={method} inputs={inputs} onChange={onChange} />;
    case 'judged':
      return <Judged method={method} inputs={inputs} onChange={onChange} />;
    case 'constraint':
      return <Flag name="met" on={inputs.met ?? false} onChange={(met) => set({ met })} />;
    case 'veto':
      return (
        <Flag
          name="triggered"
          on={inputs.triggered ?? false}
          onChange={(triggered) => set({ triggered })}
        />
      );
    default:
      return null;
  }
};

const useLabel = () => {
  const translate = useTranslate();
  return (name: string) => translate(`resources.assessment-records.inputs.${name}`);
};

const Flag = (props: { name: string; on: boolean; onChange: (on: boolean) => void }) => (
  <FormControlLabel
    label={useLabel()(props.name)}
    control={
      <Checkbox checked={props.on} onChange={({ target }) => props.onChange(target.checked)} />
    }
  />
);

const Milestone = ({ method, inputs, onChange }: Props) => {
  const label = useLabel();
  const accepted = inputs.accepted ?? [];
  const toggle = (code: string, on: boolean) =>
    onChange({
      ...inputs,
      accepted: on ? [...accepted, code] : accepted.filter((other) => other !== code),
    });
  return (
    <FormGroup>
      <FormLabel>{label('accepted')}</FormLabel>
      {stagesOf(method).map((code) => (
        <FormControlLabel
          key={code}
          label={code}
          control={
            <Checkbox
              checked={accepted.includes(code)}
              onChange={({ target }) => toggle(code, target.checked)}
            />
          }
        />
      ))}
      <TextField
        label={label('monthsLate')}
        value={inputs.monthsLate ?? '0'}
        onChange={({ target }) => onChange({ ...inputs, monthsLate: plainDecimal(target.value) })}
        slotProps={{ htmlInput: { inputMode: 'decimal' } }}
        sx={{ maxWidth: 200 }}
      />
    </FormGroup>
  );
};

const Judged = ({ method, inputs, onChange }: Props) => {
  const label = useLabel();
  const grades = gradesOf(method);
  const rest = withoutJudgement(inputs);
  if (grades.length === 0) {
    return (
      <TextField
        label={label('value')}
        value={inputs.value ?? ''}
        onChange={({ target }) => {
          const value = plainDecimal(target.value);
          onChange(value === '' ? rest : { ...rest, value });
        }}
        slotProps={{ htmlInput: { inputMode: 'decimal' } }}
        sx={{ maxWidth: 200 }}
      />
    );
  }
  return (
    <TextField
      select
      label={label('grade')}
      value={inputs.grade ?? ''}
      onChange={({ target }) => onChange({ ...rest, grade: target.value })}
      sx={{ maxWidth: 200 }}
    >
      {grades.map((grade) => (
        <MenuItem key={grade} value={grade}>
          {grade}
        </MenuItem>
      ))}
    </TextField>
  );
};

/** A grade takes the place of a value, and the other way round. */
function withoutJudgement(inputs: ScoreInputs): ScoreInputs {
  const rest = { ...inputs };
  delete rest.grade;
  delete rest.value;
  return rest;
}
