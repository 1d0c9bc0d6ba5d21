import Card from '@mui/material/Card';
import CardActionArea from '@mui/material/CardActionArea';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useGetList, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

import { useCan } from '../app/use-me';
import { useYear } from '../app/year';
import { formatDecimal } from '../shared/format';
import { cardAddress } from './cards';
import type { CardSpec } from './cards';

/** One figure; a click leads to the records behind it. */
export const CountCard = ({ card }: { card: CardSpec }) => {
  const translate = useTranslate();
  const { year } = useYear();
  const seen = useCan(card.resource, 'find');
  const concerned = useCan(card.resource, card.needs ?? 'find');
  const { total, error } = useGetList(
    card.resource,
    {
      filter: { ...card.filter, ...(card.yearless ? {} : { year }) },
      pagination: { page: 1, perPage: 1 },
    },
    { enabled: seen && concerned },
  );
  if (!seen || !concerned) return null;
  const urgent = card.tone === 'urgent' && (total ?? 0) > 0;
  return (
    <Card sx={urgent ? { borderColor: 'secondary.main', borderWidth: 2 } : undefined}>
      <CardActionArea
        component={Link}
        to={cardAddress(card, year)}
        sx={{ p: 1.5 }}
        data-card={card.key}
      >
        <Typography component="span" variant="body2" color="text.secondary">
          {translate(`home.cards.${card.key}`)}
        </Typography>
        <Typography
          component="span"
          sx={{ display: 'block', fontSize: 28, fontWeight: 650, lineHeight: 1.3 }}
          color={urgent ? 'secondary.main' : 'text.primary'}
        >
          {total === undefined && !error ? <Skeleton width={48} /> : formatDecimal(total)}
        </Typography>
      </CardActionArea>
    </Card>
  );
};
