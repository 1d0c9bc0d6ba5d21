import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import type { ClipboardEvent } from 'react';
import { useTranslate } from 'react-admin';

import { plainDecimal, typedDecimal } from '../shared/typed-decimal';
import { moveInColumn, rowsFrom, VALUE_COLUMN } from './column-keys';
import { shownIn } from './draft';
import type { Draft } from './draft';
import type { DraftQueue } from './draft-queue';
import { FieldNote } from './FieldNote';
import type { SystemItem } from './types';

interface Props {
  item: SystemItem;
  draft: Draft;
  queue: DraftQueue;
  /** A label above, where no column head says what it is. */
  labelled?: boolean;
}

/** The proposed value; a column pasted from a spreadsheet fills the rows below too. */
export const ValueInput = ({ item, draft, queue, labelled = false }: Props) => {
  const translate = useTranslate();
  const name = translate('resources.target-systems.columns.value');
  const paste = (event: ClipboardEvent<HTMLElement>) => {
    const lines = event.clipboardData.getData('text').trim().split(/\r?\n/);
    if (lines.length < 2) return;
    event.preventDefault();
    const rows = rowsFrom(event.target);
    for (const [at, line] of lines.entries()) {
      const id = rows[at];
      if (id !== undefined) queue.type(id, 'targetValue', plainDecimal(line.split('\t')[0] ?? ''));
    }
  };
  const error = draft.errors.targetValue;
  return (
    <>
      <TextField
        {...(labelled ? { label: name } : {})}
        value={shownIn(draft, 'targetValue')}
        onChange={({ target }) => queue.type(item.id, 'targetValue', typedDecimal(target.value))}
        onKeyDown={moveInColumn}
        onPaste={paste}
        error={error !== undefined}
        helperText={error}
        margin="none"
        slotProps={{
          htmlInput: {
            inputMode: 'decimal',
            autoComplete: 'off',
            'aria-label': `${item.itemCode} ${item.name} ${name}`,
            'data-column': VALUE_COLUMN,
            'data-item': item.id,
            style: { textAlign: 'right' },
          },
          input: item.unitOfMeasure
            ? { endAdornment: <InputAdornment position="end">{item.unitOfMeasure}</InputAdornment> }
            : {},
        }}
      />
      <FieldNote item={item} field="targetValue" />
    </>
  );
};
