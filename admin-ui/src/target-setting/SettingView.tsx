import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

import type { Target } from '../api/records';
import { ExcelButtons } from '../shared/excel/ExcelButtons';
import { Panel } from '../shared/Panel';
import { Choice } from './Choice';
import { gridOf, targetTypesOf, typesOf, type Field, type SettingUnit } from './model';
import { SettingGrid } from './SettingGrid';

interface Props {
  year: number;
  targets: readonly Target[];
  units: readonly SettingUnit[];
}

const FIELDS: readonly Field[] = ['targetValue', 'points'];

/** Which units, which type, and whether values or points are set. */
export const SettingView = ({ year, targets, units }: Props) => {
  const translate = useTranslate();
  const types = typesOf(units, targets);
  const kinds = targetTypesOf(targets);
  const [group, setGroup] = useState(types[0]?.id);
  const [kind, setKind] = useState(kinds[0]?.id);
  const [field, setField] = useState<Field>('targetValue');
  const grid = gridOf(units, targets, group, kind);
  const text = (key: string) => translate(`resources.target-setting.${key}`);
  return (
    <Panel
      title={kinds.find(({ id }) => id === kind)?.name ?? ''}
      aside={
        <ExcelButtons
          resource="targets"
          unit={null}
          year={year}
          filter={{ year, targetType: kind }}
        />
      }
    >
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {text('help')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 1 }}>
        {kinds.length > 1 && (
          <Choice
            label={translate('shared.targetType')}
            all={kinds}
            chosen={kind}
            onChoose={setKind}
          />
        )}
        <Choice label={text('group')} all={types} chosen={group} onChoose={setGroup} />
      </Box>
      <Tabs
        value={field}
        onChange={(_, chosen: Field) => setField(chosen)}
        sx={{ mb: 1.5 }}
        aria-label={text('what')}
      >
        {FIELDS.map((one) => (
          <Tab key={one} value={one} label={text(`tabs.${one}`)} />
        ))}
      </Tabs>
      {FIELDS.map((one) => (
        <Box key={one} hidden={one !== field}>
          <SettingGrid targets={targets} grid={grid} field={one} />
        </Box>
      ))}
    </Panel>
  );
};
