import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Loading, ShowBase, Title, useTranslate } from 'react-admin';
import type { RaRecord } from 'react-admin';
import { Link } from 'react-router-dom';

interface Props<T extends RaRecord> {
  title: (record: T) => string;
  children: (record: T) => ReactNode;
}

/**
 * The page of one record; what is not there, or not in one's rows, says so and leads back. It is
 * always read anew: the row that a list left in the cache lacks the long fields, such as a page.
 */
export function RecordPage<T extends RaRecord>({ title, children }: Props<T>) {
  return (
    <ShowBase<T>
      queryOptions={{ retry: false, staleTime: 0, onError: () => undefined }}
      render={({ record, error, resource }) => {
        if (record) {
          return (
            <Box key={record.id}>
              <Title title={title(record)} />
              {children(record)}
            </Box>
          );
        }
        return error ? <Missing resource={resource} message={error.message} /> : <Loading />;
      }}
    />
  );
}

const Missing = ({ resource, message }: { resource: string; message: string }) => {
  const translate = useTranslate();
  return (
    <Box role="alert" sx={{ p: 3 }}>
      <Typography gutterBottom>{message}</Typography>
      <Button component={Link} to={`/${resource}`} variant="outlined">
        {translate('shared.backToList')}
      </Button>
    </Box>
  );
};
