import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';

import type { Target } from '../api/records';
import { useUnsaved } from '../shared/unsaved';
import { FillBar } from './FillBar';
import type { Field, Grid } from './model';
import { SaveBar } from './SaveBar';
import { SettingTable } from './SettingTable';
import { SettingUnitForm } from './SettingUnitForm';
import { useEdits } from './use-edits';

interface Props {
  targets: readonly Target[];
  grid: Grid;
  field: Field;
}

/** The grid to type in; what was typed stays while another group of units is looked at. */
export const SettingGrid = ({ targets, grid, field }: Props) => {
  const edits = useEdits(targets, field);
  useUnsaved({ count: () => edits.changed.length });
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const View = narrow ? SettingUnitForm : SettingTable;
  return (
    <>
      {field === 'targetValue' && <FillBar grid={grid} edits={edits} />}
      <View grid={grid} field={field} edits={edits} />
      <SaveBar field={field} edits={edits} />
    </>
  );
};
