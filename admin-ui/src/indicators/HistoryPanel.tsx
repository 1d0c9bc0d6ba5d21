import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';

import type { MilepostProvider } from '../api/data-provider';
import { Chart } from '../charts/Chart';
import { yearsOption, type YearPair } from '../charts/years-option';
import { Decimal } from '../shared/Decimal';
import { formatDecimal } from '../shared/format';
import { Panel } from '../shared/Panel';
import { useCan } from '../shared/use-me';
import type { Indicator, IndicatorHistory, IndicatorYear } from './types';

/** The years an indicator was used in, as a chart and a table; absent for whoever may not see it. */
export const HistoryPanel = ({ indicator }: { indicator: Indicator }) =>
  useCan('indicators', 'history') ? <History indicator={indicator} /> : null;

const History = ({ indicator }: { indicator: Indicator }) => {
  const translate = useTranslate();
  const provider = useDataProvider<MilepostProvider>();
  const { data, error } = useQuery({
    queryKey: ['indicators', indicator.id, 'history'],
    queryFn: () =>
      provider.read<IndicatorHistory>(`indicators/${encodeURIComponent(indicator.id)}/history`),
  });
  const t = (key: string) => translate(`resources.indicators.history.${key}`);
  return (
    <Panel title={t('title')}>
      {error ? <Typography color="error">{error.message}</Typography> : null}
      {data?.years.length === 0 ? (
        <Typography variant="body2" color="text.secondary">
          {t('never')}
        </Typography>
      ) : null}
      {data && data.years.length > 0 ? (
        <>
          <Typography variant="body2" color="text.secondary">
            {t(data.way)}
          </Typography>
          <YearsChart years={data.years} indicator={indicator} />
          <YearsTable years={data.years} indicator={indicator} />
        </>
      ) : null}
    </Panel>
  );
};

interface Props {
  years: IndicatorYear[];
  indicator: Indicator;
}

const YearsChart = ({ years, indicator }: Props) => {
  const translate = useTranslate();
  const { unitOfMeasure, name } = indicator;
  const option = useMemo(() => {
    const t = (key: string, options?: Record<string, unknown>) =>
      translate(`resources.indicators.history.${key}`, options);
    const pairs: YearPair[] = years.map(({ year, targetValue, verifiedValue }) => ({
      year,
      target: targetValue,
      reached: verifiedValue,
    }));
    return yearsOption(
      pairs,
      { target: t('targetValue'), reached: t('verifiedValue') },
      ({ year, target, reached }) =>
        t('sentence', {
          year,
          target: formatDecimal(target),
          reached: formatDecimal(reached),
          measure: unitOfMeasure ?? '',
        }),
    );
  }, [years, unitOfMeasure, translate]);
  return (
    <Chart
      title={translate('resources.indicators.history.chart', { name })}
      option={option}
      height={220}
    />
  );
};

const COLUMNS = ['year', 'units', 'targetValue', 'verifiedValue', 'verified'] as const;

const YearsTable = ({ years, indicator: { unitOfMeasure } }: Props) => {
  const translate = useTranslate();
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {COLUMNS.map((column) => (
              <TableCell key={column} align={column === 'year' ? 'left' : 'right'}>
                {translate(`resources.indicators.history.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {[...years].reverse().map(({ year, units, targetValue, verifiedValue, verified }) => (
            <TableRow key={year}>
              <TableCell>{year}</TableCell>
              <TableCell align="right">{units}</TableCell>
              <TableCell align="right">
                <Decimal value={targetValue} unit={unitOfMeasure} />
              </TableCell>
              <TableCell align="right">
                <Decimal value={verifiedValue} unit={unitOfMeasure} />
              </TableCell>
              <TableCell align="right">{verified}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
};
