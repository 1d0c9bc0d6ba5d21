import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

import { PersonLine } from './PersonLine';
import type { Responsibility } from './types';

interface Props {
  people: readonly Responsibility[];
  error: Error | null;
  pending: boolean;
}

/** Who is responsible for one target, each in a line that fits a phone. */
export const PeopleTable = ({ people, error, pending }: Props) => {
  const translate = useTranslate();
  if (error) return <Typography color="error">{error.message}</Typography>;
  if (pending) return <Skeleton height={32} />;
  if (people.length === 0)
    return (
      <Typography variant="body2" color="text.secondary">
        {translate('resources.responsibilities.gap')}
      </Typography>
    );
  return (
    <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {people.map((one) => (
        <li key={one.id}>
          <PersonLine one={one} detailed />
        </li>
      ))}
    </ul>
  );
};
