import type { Context } from 'koa';
import type { Principal } from '../../../access/principal';
import { describeCustomFields } from '../../../custom-fields/describe';
import { sendWorkbook, writeWorkbook } from '../../../excel';
import type { ListView } from '../../../rest/operation';
import { invalid } from '../../../core/refusal';
import { localeOfRequest } from '../../../rest/locale';
import { today } from '../../../core/clock';
import { targets } from '../resource';
import { customColumn, exportColumns, type ExportColumn } from './columns';
import { rowsOfList } from './rows-of-list';

const VALUES = ['targetValue', 'reportedValue', 'verifiedValue', 'lastYearValue'];

/**
 * BX-6: what the list shows as an Excel file: its rows, all of them, in its order, and its columns as
 * `?columns=itemCode,name`; every column there is unless some are named.
 */
export const exportTargets: ListView = {
  verb: 'export',
  parameters: ['columns'],
  async ofList({ principal, query, ctx }) {
    const columns = columnsAsked(ctx, await columnsFor(principal));
    const locale = localeOfRequest(ctx);
    const records = await rowsOfList(principal, targets, query);
    const rows = records.map((record) => valuesOf(columns, record as Record<string, unknown>));
    const name = { zh: '年度目标', en: 'Targets' };
    const file = await writeWorkbook({ name, columns }, rows, locale);
    sendWorkbook(ctx, `${name[locale]} ${today()}.xlsx`, file);
    return undefined;
  },
};

/** The columns there are, and those added in the Content-Type Builder. */
async function columnsFor(principal: Principal): Promise<readonly ExportColumn[]> {
  const { targets: added } = await describeCustomFields(principal);
  return [...exportColumns, ...(added?.fields ?? []).map(customColumn)];
}

function columnsAsked(ctx: Context, known: readonly ExportColumn[]): readonly ExportColumn[] {
  const asked = new URLSearchParams(ctx.querystring).get('columns');
  if (!asked) return known;
  const chosen = asked.split(',').map((key) => {
    const column = known.find((one) => one.key === key);
    if (!column) throw invalid({ columns: { code: 'unknownField', params: { field: key } } });
    return column;
  });
  return withUnitOfMeasure(chosen);
}

/** The list shows a value with its unit of measure; a cell with both could not be added up. */
function withUnitOfMeasure(chosen: readonly ExportColumn[]): readonly ExportColumn[] {
  const at = chosen.findIndex(({ key }) => VALUES.includes(key));
  const unit = exportColumns.filter(({ key }) => key === 'unitOfMeasure');
  if (at < 0 || chosen.some(({ key }) => key === 'unitOfMeasure')) return chosen;
  return [...chosen.slice(0, at), ...unit, ...chosen.slice(at)];
}

const valuesOf = (columns: readonly ExportColumn[], record: Record<string, unknown>) =>
  Object.fromEntries(columns.map((column) => [column.key, column.read(record)]));
