import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

import type { BreakdownLine } from '../api/records';
import { formatDecimal } from '../shared/format';
import { Panel } from '../shared/Panel';

const decimal = /^-?\d+(\.\d+)?$/;

/** How the method comes to its score, step by step. */
export const Breakdown = (props: { lines: BreakdownLine[]; score: string | null | undefined }) => {
  const translate = useTranslate();
  const { lines, score } = props;
  if (lines.length === 0 && !score) return null;
  const label = ({ label: text, key }: BreakdownLine) =>
    text ?? translate(`resources.assessment-records.breakdown.${key}`, { _: key });
  return (
    <Panel
      title={translate('resources.assessment-records.suggestion')}
      aside={
        <Typography variant="h2" component="span" color="primary">
          {formatDecimal(score)}
        </Typography>
      }
    >
      <Table>
        <TableBody>
          {lines.map((line, index) => (
            <TableRow key={`${line.key ?? line.label}-${index}`}>
              <TableCell component="th" scope="row">
                {label(line)}
              </TableCell>
              <TableCell align="right">
                {decimal.test(line.value) ? formatDecimal(line.value) : line.value}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  );
};
