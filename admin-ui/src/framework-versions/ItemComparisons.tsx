import AddedIcon from '@mui/icons-material/AddCircleOutline';
import ChangedIcon from '@mui/icons-material/EditOutlined';
import ExpandMore from '@mui/icons-material/ExpandMore';
import RemovedIcon from '@mui/icons-material/RemoveCircleOutline';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

import { FieldComparison } from '../shared/FieldComparison';
import { compareItems, type Change, type ComparedItem } from './compare';
import { comparedFields, itemsDiffer } from './item-fields';
import type { FrameworkItem } from './types';

interface Props {
  before: FrameworkItem[];
  after: FrameworkItem[];
  beforeTitle: string;
  afterTitle: string;
}

const icons = { added: AddedIcon, removed: RemovedIcon, changed: ChangedIcon };

/** Item by item: what was added, taken away or changed, by word and sign; each opens field by field. */
export const ItemComparisons = ({ before, after, ...titles }: Props) => {
  const translate = useTranslate();
  const all = compareItems(before, after, (one, other) => itemsDiffer(one, other, translate));
  const differing = all.filter(({ change }) => change !== 'same');
  const count = (change: Change) => all.filter((item) => item.change === change).length;
  const counts = Object.fromEntries(
    (['added', 'removed', 'changed', 'same'] as const).map((change) => [change, count(change)]),
  );
  return (
    <>
      <Typography variant="body2" role="status" sx={{ mb: 1 }}>
        {translate('resources.framework-versions.comparison.counts', counts)}
      </Typography>
      {differing.map((item) => (
        <ItemChange key={item.key} item={item} {...titles} />
      ))}
    </>
  );
};

interface ChangeProps {
  item: ComparedItem;
  beforeTitle: string;
  afterTitle: string;
}

const ItemChange = ({ item, beforeTitle, afterTitle }: ChangeProps) => {
  const translate = useTranslate();
  const { before, after, change } = item;
  if (change === 'same') return null;
  const Icon = icons[change];
  const present = after ?? before;
  return (
    <Accordion
      disableGutters
      variant="outlined"
      slotProps={{ transition: { unmountOnExit: true } }}
      data-change={change}
    >
      <AccordionSummary expandIcon={<ExpandMore />}>
        <Typography variant="body2" sx={{ flexGrow: 1, mr: 1 }}>
          {present?.code} {present?.name}
        </Typography>
        <Chip
          size="small"
          variant="outlined"
          icon={<Icon />}
          label={translate(`resources.framework-versions.comparison.${change}`)}
        />
      </AccordionSummary>
      <AccordionDetails>
        <FieldComparison
          rows={comparedFields(before, after, translate)}
          beforeTitle={beforeTitle}
          afterTitle={afterTitle}
        />
      </AccordionDetails>
    </Accordion>
  );
};
