import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { typedMeasured } from '@milepost/domain/exact/measured';

import { moveInColumn, VALUE_COLUMN } from './column-keys';
import { currentValue } from './draft';
import type { Draft } from './draft';
import type { DraftQueue } from './draft-queue';
import { FieldNote } from './FieldNote';
import { takesValue } from './types';
import type { SystemItem } from './types';
import { usePaste } from './use-paste';
import { valueHint } from './value-hint';

const base = 'resources.target-systems';

interface Props {
  item: SystemItem;
  draft: Draft;
  queue: DraftQueue;
  /** The targets of the type, in the order of the page. */
  group: readonly SystemItem[];
  /** A label above, where no column head says what it is. */
  labelled?: boolean;
}

/** The proposed value; a column pasted from a spreadsheet fills the rows below too. */
export const ValueInput = ({ item, draft, queue, group, labelled = false }: Props) => {
  const translate = useTranslate();
  const name = translate('resources.target-systems.columns.value');
  const paste = usePaste(queue, group, item.id);
  const text = currentValue(draft, 'targetValue');
  const hint = valueHint(item, text);
  const error = draft.errors.targetValue;
  const helperText = error ?? (hint ? translate(`${base}.hints.${hint.key}`) : undefined);
  const type = (typed: string) =>
    queue.type(item.id, 'targetValue', typedMeasured(typed, item.unitOfMeasure));
  return (
    <>
      <TextField
        {...(labelled ? { label: name } : {})}
        value={text}
        disabled={!takesValue(item)}
        onChange={({ target }) => type(target.value)}
        onKeyDown={moveInColumn}
        onPaste={paste('targetValue')}
        error={error !== undefined || hint?.wrong === true}
        helperText={helperText}
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
