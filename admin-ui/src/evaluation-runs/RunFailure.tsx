import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';

import type { EvaluationRun } from './types';

/** Why a run did not finish: the units whose records are not archived, each with its targets. */
export const RunFailure = ({ run }: { run: Pick<EvaluationRun, 'missing' | 'failure'> }) => {
  const translate = useTranslate();
  const t = (key: string, options = {}) => translate(`resources.evaluation-runs.${key}`, options);
  const comma = translate('shared.method.comma');
  return (
    <Alert severity="warning" sx={{ mt: 2 }}>
      {run.missing?.length ? (
        <>
          {t('missing')}
          <ul>
            {run.missing.map(({ unit, targets }) => (
              <li key={unit.id}>
                {t('missingOf', { unit: unit.name, targets: targets.join(comma) })}
              </li>
            ))}
          </ul>
        </>
      ) : (
        t('failedBy', { failure: run.failure ?? '' })
      )}
    </Alert>
  );
};
