import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { Loading, Title, useDataProvider, useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';

import type { MilepostProvider } from '../api/data-provider';
import type { Letter } from './letter-types';
import { LetterSheet } from './LetterSheet';

const base = 'resources.target-systems';

/** 目标责任书 as it is printed: the sheet alone on A4, without the portal around it. */
export const LetterPage = () => {
  const translate = useTranslate();
  const provider = useDataProvider<MilepostProvider>();
  const { id = '' } = useParams();
  const { data, error } = useQuery({
    queryKey: ['target-systems', 'letter', id],
    queryFn: () => provider.read<Letter>(`target-systems/${encodeURIComponent(id)}/letter`),
    staleTime: 0,
  });
  return (
    <>
      <Title title={translate(`${base}.letter.title`)} />
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1,
          mb: 2,
          '@media print': { display: 'none' },
        }}
      >
        <Button component={Link} to={`/target-systems/${id}/show`}>
          {translate(`${base}.letter.back`)}
        </Button>
        {data ? (
          <Button variant="contained" onClick={() => window.print()}>
            {translate(`${base}.letter.now`)}
          </Button>
        ) : null}
      </Box>
      {error ? <Alert severity="error">{error.message}</Alert> : null}
      {data ? <LetterSheet letter={data} /> : null}
      {!data && !error ? <Loading /> : null}
    </>
  );
};
