import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { changeInPercent, twoPlaces } from '@milepost/domain/exact/text';

import { Decimal } from '../shared/Decimal';
import { formatDecimal } from '../shared/format';
import { methodSentence } from '../shared/methods/method-sentence';
import { TextLink } from '../shared/TextLink';
import { currentValue } from './draft';
import type { Draft } from './draft';
import { takesValue } from './types';
import type { SystemItem } from './types';

const base = 'resources.target-systems';

/** Code, name, how it is scored in words, and who assesses it. */
export const ItemName = ({ item }: { item: SystemItem }) => {
  const translate = useTranslate();
  const assessor = item.assessor?.name;
  return (
    <Box>
      <Box sx={{ fontWeight: 600 }}>
        <TextLink to={`/targets/${item.id}/show`}>
          {item.itemCode} {item.name}
        </TextLink>
      </Box>
      <Typography variant="caption" color="text.secondary" component="div">
        {methodSentence(item.method, translate)}
      </Typography>
      {assessor ? (
        <Typography variant="caption" color="text.secondary" component="div">
          {translate(`${base}.assessor`, { name: assessor })}
        </Typography>
      ) : null}
      {item.people.length > 0 && (
        <Typography variant="caption" color="text.secondary" component="div">
          {translate(`${base}.responsible`)}：{item.people.join('、')}
        </Typography>
      )}
    </Box>
  );
};

/** What the unit reached a year before, and what it was given for it. */
export const LastYear = ({ item }: { item: SystemItem }) => {
  const translate = useTranslate();
  const { lastValue, lastScore, lastPoints, unitOfMeasure } = item;
  if (lastValue === null && lastScore === null)
    return (
      <Typography variant="caption" color="text.secondary">
        {translate(`${base}.noLast`)}
      </Typography>
    );
  return (
    <Box>
      <Decimal value={lastValue} unit={unitOfMeasure} />
      {lastScore === null ? null : (
        <Typography variant="caption" color="text.secondary" component="div" title={lastScore}>
          {translate(`${base}.lastScore`, {
            score: formatDecimal(twoPlaces(lastScore)),
            points: formatDecimal(lastPoints),
          })}
        </Typography>
      )}
    </Box>
  );
};

/** The proposed value against last year's, as it is typed. */
export const Change = ({ item, draft }: { item: SystemItem; draft: Draft }) => {
  const change = changeInPercent(currentValue(draft, 'targetValue'), item.lastValue);
  return (
    <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
      {change ?? '–'}
    </Box>
  );
};

/** What the framework proposes, or that nothing needs to be proposed; a hint under the input. */
export const DefaultValue = ({ item }: { item: SystemItem }) => {
  const translate = useTranslate();
  const { defaultValue, unitOfMeasure } = item;
  if (defaultValue === null && takesValue(item)) return null;
  return (
    <Typography variant="caption" color="text.secondary" component="div">
      {defaultValue === null ? (
        translate(`${base}.noValue`)
      ) : (
        <>
          {translate(`${base}.default`)} <Decimal value={defaultValue} unit={unitOfMeasure} />
        </>
      )}
    </Typography>
  );
};
