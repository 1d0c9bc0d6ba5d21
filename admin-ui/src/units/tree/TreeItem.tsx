import CollapseIcon from '@mui/icons-material/ExpandMore';
import ExpandIcon from '@mui/icons-material/ChevronRight';
import MoveIcon from '@mui/icons-material/DriveFileMoveOutlined';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

import { TextLink } from '../../shared/TextLink';
import type { UnitChange } from '../../unit-changes/types';
import { dragHandlers } from './drag';
import { itemStyle } from './item-style';
import { PlannedMark } from './PlannedMark';
import type { TreeRow } from './rows';
import type { UnitDrag } from './use-unit-drag';

interface Props {
  row: TreeRow;
  planned: readonly UnitChange[];
  focused: boolean;
  mayMove: boolean;
  carry: UnitDrag;
  onToggle: (id: string, open: boolean) => void;
  onFocus: (id: string) => void;
}

/**
 * One unit of the tree. Only the item itself is reached by the keyboard; the rest is for the mouse.
 */
export const TreeItem = ({ row, planned, focused, mayMove, carry, onToggle, onFocus }: Props) => {
  const { unit, level, place, siblings, hasChildren, expanded } = row;
  const translate = useTranslate();
  const t = (key: string) => translate(`resources.units.tree.${key}`, { name: unit.name });
  const carried = carry.unit?.id === unit.id;
  const movable = mayMove && unit.closedOn === null && unit.parent !== null;
  const refuses = carry.unit !== null && !carried && !carry.fits(unit);
  return (
    <Box
      role="treeitem"
      id={`unit-${unit.id}`}
      data-code={unit.code}
      aria-level={level}
      aria-posinset={place}
      aria-setsize={siblings}
      aria-selected={carried}
      aria-disabled={refuses}
      {...(hasChildren ? { 'aria-expanded': expanded } : {})}
      tabIndex={focused ? 0 : -1}
      onFocus={() => onFocus(unit.id)}
      onClick={() => (carry.waiting && !carried ? carry.dropOn(unit) : onFocus(unit.id))}
      {...(movable ? dragHandlers(unit, carry) : {})}
      onDragOver={(event) => carry.fits(unit) && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        carry.dropOn(unit);
      }}
      sx={itemStyle({ level, carried, refuses, carrying: carry.unit !== null })}
    >
      <IconButton
        size="small"
        tabIndex={-1}
        aria-label={t(expanded ? 'collapse' : 'expand')}
        sx={{ visibility: hasChildren ? 'visible' : 'hidden' }}
        onClick={(event) => {
          event.stopPropagation();
          onToggle(unit.id, !expanded);
        }}
      >
        {expanded ? <CollapseIcon fontSize="small" /> : <ExpandIcon fontSize="small" />}
      </IconButton>
      <Box sx={{ minWidth: 0, flexGrow: 1, overflowWrap: 'anywhere' }}>
        {carry.waiting ? unit.name : <TextLink to={`/units/${unit.id}/show`}>{unit.name}</TextLink>}
        <Typography component="span" variant="caption" color="text.secondary" sx={{ ml: 1 }}>
          {unit.code}
        </Typography>
      </Box>
      {planned.map((change) => (
        <PlannedMark key={change.id} change={change} />
      ))}
      {unit.closedOn ? (
        <Chip
          size="small"
          variant="outlined"
          label={translate('resources.units.closedSince', { date: unit.closedOn })}
        />
      ) : (
        <Typography
          component="span"
          variant="caption"
          color="text.secondary"
          sx={{ display: { xs: 'none', sm: 'inline' }, whiteSpace: 'nowrap' }}
        >
          {unit.assessmentType?.name ?? ''}
        </Typography>
      )}
      {movable && !carry.waiting && (
        <IconButton
          size="small"
          tabIndex={-1}
          title={t('move')}
          aria-label={t('move')}
          onClick={(event) => {
            event.stopPropagation();
            carry.pickUp(unit);
          }}
        >
          <MoveIcon fontSize="small" />
        </IconButton>
      )}
    </Box>
  );
};
