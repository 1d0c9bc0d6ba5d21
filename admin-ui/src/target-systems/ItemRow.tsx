import Alert from '@mui/material/Alert';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';

import { Decimal } from '../shared/Decimal';
import { StateChip } from '../shared/StateChip';
import { ItemMore } from './ItemMore';
import { hasNotices, ItemNotices } from './ItemNotices';
import { Change, DefaultValue, ItemName, LastYear } from './ItemParts';
import { MoreButton } from './MoreButton';
import { SaveMark } from './SaveMark';
import { useRow } from './use-row';
import type { RowProps } from './use-row';
import { ValueInput } from './ValueInput';

const COLUMNS = 6;

/** A target as a line of the table, with what belongs to it below. */
export const ItemRow = (props: RowProps) => {
  const { item, queue, group } = props;
  const { draft, editable, expanded, toggle, drop, over, fieldError } = useRow(props);
  if (!draft) return null;
  const below = expanded || fieldError !== null || hasNotices({ item, draft });
  const open = below ? { '& > td': { borderBottom: 0 } } : {};
  return (
    <>
      <TableRow
        {...drop}
        data-row={item.itemCode}
        sx={{ ...open, verticalAlign: 'top', ...(over ? { bgcolor: 'action.hover' } : {}) }}
      >
        <TableCell>
          <ItemName item={item} />
          <MoreButton
            expanded={expanded}
            documents={item.documents.length}
            onClick={toggle}
            about={item.itemCode}
          />
        </TableCell>
        <TableCell align="right">
          <Decimal value={item.points} />
        </TableCell>
        <TableCell align="right">
          <LastYear item={item} />
        </TableCell>
        <TableCell align="right">
          {editable ? (
            <ValueInput item={item} draft={draft} queue={queue} group={group} />
          ) : (
            <Decimal value={item.targetValue} unit={item.unitOfMeasure} />
          )}
          <DefaultValue item={item} />
        </TableCell>
        <TableCell align="right">
          <Change item={item} draft={draft} />
        </TableCell>
        <TableCell>
          <StateChip resource="targets" state={item.state} />
          <SaveMark draft={draft} />
        </TableCell>
      </TableRow>
      {below ? (
        <TableRow {...drop} data-more={item.itemCode}>
          <TableCell colSpan={COLUMNS} sx={{ pt: 0 }}>
            <ItemNotices item={item} draft={draft} queue={queue} />
            {fieldError === null ? null : <Alert severity="error">{fieldError}</Alert>}
            {expanded ? (
              <ItemMore item={item} draft={draft} queue={queue} group={group} editable={editable} />
            ) : null}
          </TableCell>
        </TableRow>
      ) : null}
    </>
  );
};
