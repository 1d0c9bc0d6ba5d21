import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { exactDifference, percentOf } from '@milepost/domain/exact/text';

import { Decimal } from '../shared/Decimal';
import { formatDecimal } from '../shared/format';
import { StateChip } from '../shared/StateChip';
import { TextLink } from '../shared/TextLink';
import { valueOf } from './balance';
import { PartInput } from './PartInput';
import { ShareBar } from './ShareBar';
import type { Part, Parts, ProvinceTarget } from './types';
import type { useDecomposition } from './use-decomposition';

interface Props {
  whole: ProvinceTarget;
  data: Parts;
  form: ReturnType<typeof useDecomposition>;
  editable: boolean;
}

const wide = { display: { xs: 'none', md: 'table-cell' } };
const columns = ['unit', 'lastYear', 'now', 'value', 'share', 'difference', 'state'] as const;
/** What it was and how it changes says something only while it is typed. */
const columnsOf = (editable: boolean) =>
  columns.filter((column) => editable || (column !== 'now' && column !== 'difference'));
const narrow: readonly string[] = ['unit', 'value'];
const texts: readonly string[] = ['unit', 'share', 'state'];

/** A line for each unit; on a phone the earlier and the present value stand under the name. */
export const DecompositionTable = (props: Props) => {
  const translate = useTranslate();
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table aria-label={translate('resources.province-targets.decomposition')}>
        <TableHead>
          <TableRow>
            {columnsOf(props.editable).map((column) => (
              <TableCell
                key={column}
                align={texts.includes(column) ? 'left' : 'right'}
                sx={narrow.includes(column) ? undefined : wide}
              >
                {translate(`resources.province-targets.part.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {props.data.parts.map((part) => (
            <PartRow key={part.id} {...props} part={part} />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
};

const PartRow = ({ whole, data, form, editable, part }: Props & { part: Part }) => {
  const value = valueOf(part, form.typed);
  const difference = exactDifference(value, part.value);
  const percent = percentOf(value, whole.totalValue);
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        <UnitCell part={part} several={new Set(data.parts.map((one) => one.itemCode)).size > 1} />
      </TableCell>
      <TableCell align="right" sx={wide}>
        <Decimal value={part.lastYear} />
      </TableCell>
      {editable && (
        <TableCell align="right" sx={wide}>
          <Decimal value={part.value} />
        </TableCell>
      )}
      <TableCell align="right" sx={{ minWidth: 120 }}>
        {editable && part.open ? (
          <PartInput {...{ part, form, value }} parts={data.parts} unit={whole.unitOfMeasure} />
        ) : (
          <Decimal value={value} unit={whole.unitOfMeasure} />
        )}
      </TableCell>
      <TableCell sx={wide}>
        <ShareBar percent={percent} />
      </TableCell>
      {editable && (
        <TableCell align="right" sx={wide}>
          {difference === null || difference === '0' ? '–' : signed(difference)}
        </TableCell>
      )}
      <TableCell sx={wide}>
        <StateChip resource="targets" state={part.state} />
      </TableCell>
    </TableRow>
  );
};

const signed = (difference: string): string =>
  difference.startsWith('-')
    ? `−${formatDecimal(difference.slice(1))}`
    : `+${formatDecimal(difference)}`;

const UnitCell = ({ part, several }: { part: Part; several: boolean }) => {
  const translate = useTranslate();
  return (
    <>
      <TextLink to={`/targets/${part.id}/show`}>{part.unit?.name ?? '–'}</TextLink>
      {several ? (
        <Typography component="span" variant="caption" color="text.secondary" sx={{ ml: 1 }}>
          {part.itemCode}
        </Typography>
      ) : null}
      <Typography
        variant="caption"
        color="text.secondary"
        sx={{ display: { xs: 'block', md: 'none' } }}
      >
        {translate('resources.province-targets.part.lastYear')} {formatDecimal(part.lastYear)} ·{' '}
        {translate(`resources.targets.states.${part.state}`)}
      </Typography>
    </>
  );
};
