import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useGetList, useTranslate } from 'react-admin';

import type { Base, Ref } from '../api/records';
import { PAGE } from '../shared/all-rows';
import type { Viewer } from './applies';

interface Unit extends Base {
  name: string;
  code: string;
  assessmentType: Ref | null;
}

export interface ViewerOption extends Viewer {
  label: string;
  group: 'type' | 'unit';
}

interface Props {
  value: ViewerOption | null;
  onChange: (viewer: ViewerOption | null) => void;
}

/** Chooses as whom to look: any unit of an assessment type, or one unit; nothing shows all items. */
export const PreviewAs = ({ value, onChange }: Props) => {
  const translate = useTranslate();
  const t = (key: string) => translate(`resources.framework-versions.preview.${key}`);
  const { data: units = [] } = useGetList<Unit>('units', {
    filter: { isAssessee: true },
    sort: { field: 'sortOrder', order: 'ASC' },
    pagination: { page: 1, perPage: PAGE },
  });
  return (
    <Autocomplete
      size="small"
      sx={{ width: { xs: '100%', sm: 320 } }}
      options={optionsOf(units)}
      value={value}
      groupBy={({ group }) => t(group)}
      isOptionEqualToValue={(one, other) => one.unit === other.unit && one.type === other.type}
      onChange={(_event, chosen) => onChange(chosen)}
      renderInput={(params) => <TextField {...params} label={t('as')} placeholder={t('all')} />}
    />
  );
};

function optionsOf(units: readonly Unit[]): ViewerOption[] {
  const types = new Map(
    units.flatMap(({ assessmentType }) =>
      assessmentType?.code ? [[assessmentType.code, assessmentType.name] as const] : [],
    ),
  );
  return [
    ...[...types].map(([type, label]) => ({ label, type, unit: null, group: 'type' as const })),
    ...units.map(({ name, code, assessmentType }) => ({
      label: name,
      type: assessmentType?.code ?? null,
      unit: code,
      group: 'unit' as const,
    })),
  ];
}
