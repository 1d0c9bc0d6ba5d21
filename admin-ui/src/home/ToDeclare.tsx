import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useGetList, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

import { Panel } from '../shared/Panel';
import { useCan } from '../shared/use-me';
import type { TargetSystem } from '../target-systems/types';

/** The years whose targets the unit still has to declare, the newest first, whatever year is chosen. */
export const ToDeclare = () => {
  const seen = useCan('target-systems', 'find');
  const concerned = useCan('targets', 'declare');
  const { data } = useGetList<TargetSystem>(
    'target-systems',
    {
      filter: { standing: ['draft', 'partly', 'returned'] },
      sort: { field: 'year', order: 'DESC' },
      pagination: { page: 1, perPage: 3 },
    },
    { enabled: seen && concerned },
  );
  return (data ?? []).map((system) => <YearToDeclare key={system.id} system={system} />);
};

const YearToDeclare = ({ system }: { system: TargetSystem }) => {
  const translate = useTranslate();
  const { id, year, filled, items, draft, returned } = system;
  const title = translate('home.toDeclare.title', { year, filled, items });
  return (
    <Panel
      title={title}
      aside={
        <Button
          component={Link}
          to={`/target-systems/${id}/show?year=${year}`}
          variant="contained"
          data-declare={year}
        >
          {translate('home.toDeclare.go')}
        </Button>
      }
    >
      <LinearProgress
        variant="determinate"
        value={items === 0 ? 0 : (filled / items) * 100}
        aria-label={title}
        sx={{ height: 8, borderRadius: 4, mb: 1 }}
      />
      <Typography variant="body2" color="text.secondary">
        {translate('home.toDeclare.open', { draft, returned })}
      </Typography>
    </Panel>
  );
};
