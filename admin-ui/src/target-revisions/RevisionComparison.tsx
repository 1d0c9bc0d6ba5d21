import { TARGET_TERMS } from '@milepost/domain/review/terms';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useGetList, useGetOne, useTranslate } from 'react-admin';

import type { TargetVersion } from '../api/records';
import { FieldComparison } from '../shared/FieldComparison';
import { targetFieldText } from '../shared/target-field-text';
import type { TargetRevision } from './types';

/** The version a revision starts from beside what it proposes, field by field. */
export const RevisionComparison = ({ revision }: { revision: TargetRevision }) => {
  const translate = useTranslate();
  const { data: versions, error } = useGetList<TargetVersion>('target-versions', {
    filter: { target: revision.target?.id, number: revision.fromVersion },
    pagination: { page: 1, perPage: 1 },
  });
  const id = versions?.[0]?.id ?? '';
  const { data: version } = useGetOne<TargetVersion>(
    'target-versions',
    { id },
    { enabled: id !== '', staleTime: 0 },
  );
  if (error) return <Typography color="error">{error.message}</Typography>;
  if (!version?.snapshot) return <LinearProgress />;
  const { snapshot } = version;
  const unitOfMeasure = revision.target?.unitOfMeasure ?? null;
  return (
    <FieldComparison
      beforeTitle={translate('resources.targets.versionTitle', { number: revision.fromVersion })}
      afterTitle={
        revision.toVersion === null
          ? translate('resources.target-revisions.proposed')
          : translate('resources.targets.versionTitle', { number: revision.toVersion })
      }
      rows={TARGET_TERMS.map((name) => ({
        label: translate(`resources.targets.fields.${name}`),
        before: targetFieldText(name, snapshot, translate),
        after: targetFieldText(name, { ...revision, unitOfMeasure }, translate),
      }))}
    />
  );
};
