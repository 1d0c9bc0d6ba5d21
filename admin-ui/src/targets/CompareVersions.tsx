import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useGetOne, useTranslate } from 'react-admin';

import type { TargetVersion } from '../api/records';
import { useCustomFields } from '../shared/custom-fields/use-custom-fields';
import { FieldComparison } from '../shared/FieldComparison';
import { comparedVersions } from './version-fields';

/** Two published versions of a target, any two, field by field; the last two at first. */
export const CompareVersions = ({ versions }: { versions: readonly TargetVersion[] }) => {
  const translate = useTranslate();
  const [newest, second] = versions;
  const [one, setOne] = useState(second?.id ?? '');
  const [other, setOther] = useState(newest?.id ?? '');
  const { fields } = useCustomFields('targets');
  const before = useGetOne<TargetVersion>('target-versions', { id: one }, { staleTime: 0 });
  const after = useGetOne<TargetVersion>('target-versions', { id: other }, { staleTime: 0 });
  const error = before.error ?? after.error;
  const title = (version: TargetVersion | undefined) =>
    translate('resources.targets.versionTitle', { number: version?.number ?? '' });
  const choice = (label: string, value: string, choose: (id: string) => void) => (
    <TextField
      select
      size="small"
      label={translate(`resources.targets.${label}`)}
      value={value}
      onChange={({ target }) => choose(target.value)}
      sx={{ minWidth: 140 }}
    >
      {versions.map((version) => (
        <MenuItem key={version.id} value={version.id}>
          {title(version)}
        </MenuItem>
      ))}
    </TextField>
  );
  return (
    <Box sx={{ mt: 2 }} data-compare>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1 }}>
        {choice('compareFrom', one, setOne)}
        {choice('compareTo', other, setOther)}
      </Box>
      {error ? <Alert severity="error">{error.message}</Alert> : null}
      {!error && !(before.data?.snapshot && after.data?.snapshot) ? <LinearProgress /> : null}
      {before.data?.snapshot && after.data?.snapshot ? (
        <FieldComparison
          rows={comparedVersions(before.data.snapshot, after.data.snapshot, fields, translate)}
          beforeTitle={title(before.data)}
          afterTitle={title(after.data)}
        />
      ) : null}
    </Box>
  );
};
