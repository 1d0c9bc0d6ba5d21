import Card from '@mui/material/Card';
import CardActionArea from '@mui/material/CardActionArea';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

import { formatDecimal } from '../shared/format';
import { useCan } from '../shared/use-me';
import { useYear } from '../shared/year';
import { cardAddress } from './cards';
import type { CardSpec } from './cards';
import { useWaiting } from './use-waiting';

/** One figure; a click leads to the records behind it. */
export const CountCard = ({ card }: { card: CardSpec }) => {
  const translate = useTranslate();
  const { year } = useYear();
  const seen = useCan(card.resource, 'find');
  const concerned = useCan(card.resource, card.needs ?? 'find');
  const { data, error } = useWaiting(card, year, seen && concerned);
  if (!seen || !concerned) return null;
  const urgent = card.tone === 'urgent' && (data?.total ?? 0) > 0;
  return (
    <Card sx={urgent ? { borderColor: 'secondary.main', borderWidth: 2 } : undefined}>
      <CardActionArea
        component={Link}
        to={cardAddress(card, data?.year ?? year)}
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
          {!data && !error ? <Skeleton width={48} /> : formatDecimal(data?.total)}
        </Typography>
        {data && data.elsewhere > 0 ? (
          <Typography component="span" variant="caption" color="text.secondary">
            {translate('home.elsewhere', { count: data.elsewhere })}
          </Typography>
        ) : null}
      </CardActionArea>
    </Card>
  );
};
