import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';

import { useTranslate } from 'react-admin';
import { Decimal } from '../shared/Decimal';
import { Fact, Facts } from '../shared/Facts';
import { StateChip } from '../shared/StateChip';
import { ItemMore } from './ItemMore';
import { ItemNotices } from './ItemNotices';
import { Change, DefaultValue, ItemName, LastYear } from './ItemParts';
import { MoreButton } from './MoreButton';
import { SaveMark } from './SaveMark';
import { useRow } from './use-row';
import type { RowProps } from './use-row';
import { ValueInput } from './ValueInput';

/** A target as a card, for narrow screens. */
export const ItemCard = (props: RowProps) => {
  const { item, queue, group } = props;
  const { draft, editable, expanded, toggle, drop, fieldError } = useRow(props);
  const translate = useTranslate();
  if (!draft) return null;
  const column = (name: string) => translate(`resources.target-systems.columns.${name}`);
  return (
    <Box
      {...drop}
      data-row={item.itemCode}
      sx={{ py: 1.5, borderTop: 1, borderColor: 'divider', display: 'grid', gap: 1 }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <StateChip resource="targets" state={item.state} />
        <SaveMark draft={draft} />
      </Box>
      <ItemName item={item} />
      <ItemNotices item={item} draft={draft} queue={queue} />
      <Facts>
        <Fact label={column('points')}>
          <Decimal value={item.points} />
        </Fact>
        <Fact label={column('last')}>
          <LastYear item={item} />
        </Fact>
        <Fact label={column('change')}>
          <Change item={item} draft={draft} />
        </Fact>
        {editable ? null : (
          <Fact label={column('value')}>
            <Decimal value={item.targetValue} unit={item.unitOfMeasure} />
          </Fact>
        )}
      </Facts>
      {editable ? (
        <Box>
          <ValueInput item={item} draft={draft} queue={queue} group={group} labelled />
          <DefaultValue item={item} />
        </Box>
      ) : null}
      {fieldError === null ? null : <Alert severity="error">{fieldError}</Alert>}
      <Box>
        <MoreButton
          expanded={expanded}
          documents={item.documents.length}
          onClick={toggle}
          about={item.itemCode}
        />
      </Box>
      {expanded ? (
        <ItemMore item={item} draft={draft} queue={queue} group={group} editable={editable} />
      ) : null}
    </Box>
  );
};
