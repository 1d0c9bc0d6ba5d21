import RankingIcon from '@mui/icons-material/LeaderboardOutlined';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

import { useCan } from '../shared/use-me';
import { useYear } from '../shared/year';

/** A link to the ranking of the year, for those who may see results. */
export const RankingLink = () => {
  const translate = useTranslate();
  const { year } = useYear();
  const allowed = useCan('evaluation-results', 'find');
  if (!allowed) return null;
  return (
    <Button
      component={Link}
      to={`/evaluation-results?year=${year}`}
      variant="outlined"
      startIcon={<RankingIcon />}
    >
      {translate('home.ranking')}
    </Button>
  );
};
