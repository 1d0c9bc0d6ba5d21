import Alert from '@mui/material/Alert';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

import { Panel } from '../shared/Panel';
import { useYear } from '../shared/year';
import { wantedRows, type TargetPeople, type Wanted } from './model';
import { ResponsibilityFilters, type Layout } from './ResponsibilityFilters';
import { ResponsibilityTable } from './ResponsibilityTable';
import { ResponsibilityTree } from './ResponsibilityTree';
import { useUnitPeople } from './use-unit-people';

const base = 'resources.responsibilities';

export const UnitResponsibilities = ({ unit }: { unit: string }) => {
  const translate = useTranslate();
  const { year } = useYear();
  const { data, error } = useUnitPeople(unit, year);
  if (error) return <Alert severity="error">{error.message}</Alert>;
  if (!data) return <Skeleton variant="rounded" height={240} />;
  if (data.length === 0) return <Alert severity="info">{translate(`${base}.noTargets`)}</Alert>;
  return <Views rows={data} unit={unit} year={year} />;
};

const everything: Wanted = { person: '', onlyGaps: false };

/** The unit's targets with their people as a table or a tree; what has nobody is counted first. */
const Views = ({ rows, unit, year }: { rows: TargetPeople[]; unit: string; year: number }) => {
  const translate = useTranslate();
  const [wanted, setWanted] = useState(everything);
  const [layout, setLayout] = useState<Layout>('table');
  const gaps = rows.filter(({ gap }) => gap).length;
  const chosen = wantedRows(rows, wanted);
  const name = rows[0]?.target.unit?.name ?? '';
  return (
    <Panel title={name}>
      <Typography color={gaps > 0 ? 'secondary.main' : 'text.secondary'} sx={{ mb: 1 }}>
        {translate(`${base}.summary`, {
          ...{ targets: rows.length, gaps },
          assigned: rows.length - gaps,
        })}
      </Typography>
      <ResponsibilityFilters
        {...{ rows, gaps, wanted, layout }}
        onWanted={setWanted}
        onLayout={setLayout}
      />
      {chosen.length === 0 ? (
        <Typography color="text.secondary">{translate('shared.nothingFound')}</Typography>
      ) : layout === 'tree' ? (
        <ResponsibilityTree unit={name} rows={chosen} />
      ) : (
        <ResponsibilityTable rows={chosen} unit={unit} year={year} />
      )}
    </Panel>
  );
};
