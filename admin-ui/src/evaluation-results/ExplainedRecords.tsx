import { Card, CardContent, Link, Table, TableBody, TableCell } from '@mui/material';
import { TableHead, TableRow, Typography, Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';

import type { Chosen } from './Composition';
import { formatDecimal } from '../shared/format';
import { Score } from '../shared/Score';
import type { ExplainedRecord } from './types';

const columns = [
  'item',
  'occasion',
  'verified',
  'earned',
  'reason',
  'scorer',
  'documents',
] as const;

interface Props {
  records: readonly ExplainedRecord[];
  chosen: Chosen;
}

/** The archived records behind a score, narrowed to the chosen line. */
export function ExplainedRecords({ records, chosen }: Props) {
  const translate = useTranslate();
  const visible = records.filter(
    (record) =>
      (!chosen.targetType || record.targetType.code === chosen.targetType) &&
      (!chosen.occasion || record.occasion.code === chosen.occasion),
  );
  return (
    <Card>
      <CardContent>
        <Typography variant="h2">
          {translate('resources.evaluation-results.records')}（{visible.length}）
        </Typography>
        <Box sx={{ overflowX: 'auto' }}>
          <Table size="small">
            <TableHead>
              <TableRow>
                {columns.map((column) => (
                  <TableCell key={column}>
                    {translate(`resources.evaluation-results.columns.${column}`)}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {visible.map((record) => (
                <ExplainedRecordRow key={record.id} record={record} />
              ))}
            </TableBody>
          </Table>
        </Box>
      </CardContent>
    </Card>
  );
}

function ExplainedRecordRow({ record }: { record: ExplainedRecord }) {
  const translate = useTranslate();
  return (
    <TableRow hover>
      <TableCell>
        <Link component={RouterLink} to={`/targets/${record.target.id}/show`}>
          {record.itemCode} {record.name}
        </Link>
      </TableCell>
      <TableCell>{record.occasion.name}</TableCell>
      <TableCell>
        {formatDecimal(usedIn(record, 'value') ?? record.verifiedValue)} /{' '}
        {formatDecimal(usedIn(record, 'target') ?? record.targetValue)}
        {record.targetVersion !== null && record.targetVersion !== record.publishedVersion ? (
          <Typography component="div" variant="caption" color="text.secondary">
            {translate('resources.targets.versionTitle', { number: record.targetVersion })}
          </Typography>
        ) : null}
        {record.factsOrigin === 'scored' ? null : (
          <Typography component="div" variant="caption" color="text.secondary">
            {translate(`resources.evaluation-results.facts.${record.factsOrigin ?? 'missing'}`)}
          </Typography>
        )}
      </TableCell>
      <TableCell>
        <Link component={RouterLink} to={`/assessment-records/${record.id}/show`}>
          <Score value={record.score} /> / <Score value={record.points} />
        </Link>
      </TableCell>
      <TableCell>{record.reason ?? ''}</TableCell>
      <TableCell>{record.scoredBy ?? ''}</TableCell>
      <TableCell>
        {record.documents.map(({ id, name }) => (
          <Link key={id} component={RouterLink} to={`/work-documents/${id}/show`} display="block">
            {name}
          </Link>
        ))}
      </TableCell>
    </TableRow>
  );
}

/** What the score was computed from then; the target may have moved on since. */
function usedIn({ breakdown }: ExplainedRecord, key: string): string | undefined {
  return breakdown?.find((line) => line.key === key)?.value;
}
