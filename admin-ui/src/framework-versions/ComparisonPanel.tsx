import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useGetList, useGetOne, useTranslate } from 'react-admin';

import { PAGE } from '../shared/all-rows';
import { Panel } from '../shared/Panel';
import { ItemComparisons } from './ItemComparisons';
import type { FrameworkVersion } from './types';
import { versionTitle } from './version-title';

/** This version beside an earlier one, or beside one of another year (BX-5). */
export const ComparisonPanel = ({ version }: { version: FrameworkVersion }) => {
  const translate = useTranslate();
  const t = (key: string) => translate(`resources.framework-versions.comparison.${key}`);
  const { data = [], isPending } = useGetList<FrameworkVersion>('framework-versions', {
    filter: version.targetType ? { targetType: version.targetType.id } : {},
    sort: { field: 'publishedAtTime', order: 'DESC' },
    pagination: { page: 1, perPage: PAGE },
  });
  const others = data.filter(({ id }) => id !== version.id);
  const [chosen, setChosen] = useState<string | null>(null);
  const other = others.find(({ id }) => id === chosen) ?? formerOf(version, others);
  if (isPending) return null;
  return (
    <Panel
      title={t('title')}
      aside={
        other ? (
          <TextField
            select
            size="small"
            label={t('with')}
            value={other.id}
            onChange={({ target }) => setChosen(target.value)}
            sx={{ width: { xs: '100%', sm: 360 } }}
          >
            {others.map((one) => (
              <MenuItem key={one.id} value={one.id}>
                {versionTitle(one, translate)}
              </MenuItem>
            ))}
          </TextField>
        ) : null
      }
    >
      {other ? (
        <With version={version} other={other} />
      ) : (
        <Typography variant="body2" color="text.secondary">
          {t('only')}
        </Typography>
      )}
    </Panel>
  );
};

/** The version before this one of the same framework, else the latest of the year before. */
function formerOf(version: FrameworkVersion, others: FrameworkVersion[]) {
  const same = others.filter(({ frameworkId }) => frameworkId === version.frameworkId);
  return (
    same.find(({ number }) => number === version.number - 1) ??
    others.find(({ year }) => year < version.year) ??
    others[0]
  );
}

/** The list, and so the cache it fills, leaves the items out: they are always read anew. */
const With = ({ version, other }: { version: FrameworkVersion; other: FrameworkVersion }) => {
  const translate = useTranslate();
  const { data, error } = useGetOne<FrameworkVersion>(
    'framework-versions',
    { id: other.id },
    { staleTime: 0 },
  );
  if (error) return <Typography color="error">{error.message}</Typography>;
  if (!data?.snapshot) return null;
  const earlier = other.year < version.year || other.number < version.number;
  const [before, after] = earlier ? [data, version] : [version, data];
  return (
    <ItemComparisons
      key={other.id}
      before={before.snapshot?.items ?? []}
      after={after.snapshot?.items ?? []}
      beforeTitle={versionTitle(before, translate)}
      afterTitle={versionTitle(after, translate)}
    />
  );
};
