import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

import { TextLink } from '../shared/TextLink';
import { useCan } from '../shared/use-me';
import { nameThen, typeThen } from './names-then';
import type { EvaluationResult } from './types';

/** Group and place of the unit when the result was computed, and its name today if it has another. */
export const UnitThen = ({ result }: { result: EvaluationResult }) => {
  const translate = useTranslate();
  const mayOpen = useCan('units', 'findOne');
  const t = (key: string, options?: Record<string, unknown>) =>
    translate(`resources.evaluation-results.${key}`, options);
  const { unit, parentName } = result;
  const then = t('then', { type: typeThen(result), parent: parentName ?? '–' });
  return (
    <Typography variant="body2" color="text.secondary">
      {then}
      {unit.name === nameThen(result) ? null : (
        <>
          {' '}
          {t('now')}
          {mayOpen ? <TextLink to={`/units/${unit.id}/show`}>{unit.name}</TextLink> : unit.name}
        </>
      )}
    </Typography>
  );
};
