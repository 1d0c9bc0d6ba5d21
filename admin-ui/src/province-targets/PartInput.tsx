import TextField from '@mui/material/TextField';
import type { KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { typedMeasured } from '@milepost/domain/exact/measured';

import { valueFault } from '../shared/decimal-fault';
import { usePasteNotice } from '../shared/use-paste-notice';
import { pasted } from './balance';
import type { Part } from './types';
import type { useDecomposition } from './use-decomposition';

interface Props {
  part: Part;
  parts: readonly Part[];
  form: ReturnType<typeof useDecomposition>;
  value: string;
  /** What the whole is counted in. */
  unit: string | null;
}

/** A cell as in a spreadsheet: Enter and the arrows go from row to row, a column is pasted in. */
export const PartInput = ({ part, parts, form, value, unit }: Props) => {
  const translate = useTranslate();
  const tellMissed = usePasteNotice();
  const fieldError = valueFault(value, translate) ?? form.fieldErrors[part.id];
  const label = translate('resources.province-targets.valueOf', { unit: part.unit?.name ?? '' });
  return (
    <TextField
      value={value}
      error={Boolean(fieldError)}
      helperText={fieldError}
      onChange={({ target }) => form.type({ [part.id]: typedMeasured(target.value, unit) })}
      onKeyDown={(event) => moveOn(event)}
      onPaste={(event) => {
        const column = pasted(event.clipboardData.getData('text'), parts, part.id, unit);
        if (column === null) return;
        event.preventDefault();
        form.type(column.values);
        tellMissed(column.missed);
      }}
      slotProps={{
        htmlInput: {
          ...{ inputMode: 'decimal', 'aria-label': label, 'data-part': part.id },
          style: { textAlign: 'right' },
        },
      }}
      sx={{ m: 0, minWidth: 104 }}
    />
  );
};

const STEPS: Readonly<Record<string, number>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

function moveOn(event: KeyboardEvent<HTMLElement>): void {
  const increment = STEPS[event.key];
  const inputs = [
    ...(event.currentTarget.closest('table')?.querySelectorAll<HTMLInputElement>('[data-part]') ??
      []),
  ];
  const at = inputs.findIndex((input) => input === event.target);
  const next = increment === undefined ? undefined : inputs[at + increment];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.select();
}
