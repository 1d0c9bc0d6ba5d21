import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

import { TextLink } from '../shared/TextLink';
import { effectText } from './effect-text';
import type { ExplainedRecord } from './types';

interface Props {
  effects: readonly string[];
  /** The records behind the score, where the reader may see them: they contain the cause. */
  records: readonly ExplainedRecord[];
}

/** The vetoes of a result in words, each with the item that triggered it. */
export const Effects = ({ effects, records }: Props) => {
  const translate = useTranslate();
  if (effects.length === 0) return null;
  const t = (key: string) => translate(`resources.evaluation-results.${key}`);
  return (
    <Box sx={{ mt: 1 }}>
      <Typography variant="h3">{t('effects')}</Typography>
      <Box component="ul" sx={{ my: 0.5, color: 'error.main' }}>
        {[...new Set(effects)].map((effect) => {
          const causes = records.filter((record) => record.effect === effect);
          return (
            <li key={effect}>
              {effectText(effect, translate)}
              {causes.map(({ id, itemCode, name, occasion }, index) => (
                <span key={id}>
                  {index === 0 ? ` ${t('cause')}` : translate('shared.method.comma')}
                  <TextLink to={`/assessment-records/${id}/show`}>
                    {itemCode} {name} · {occasion.name}
                  </TextLink>
                </span>
              ))}
            </li>
          );
        })}
      </Box>
    </Box>
  );
};
