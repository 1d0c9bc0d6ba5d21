import { z } from 'zod';
import { Decimal, show } from '../../../domain/exact/decimal';
import { sendWorkbook, writeWorkbook, type CellValues } from '../../../excel';
import type { ListView } from '../../../rest/operation';
import { localeOfRequest } from '../../../rest/locale';
import { targets } from '../resource';
import { fillableStates } from './fillable';
import { rowsOfList } from './rows-of-list';
import { targetSheet, type TargetKey } from './sheet';

const named = z.object({ name: z.string() }).nullable();
const text = z.string().nullable();
const row = z
  .object({
    id: z.string(),
    version: z.int().transform(String),
    year: z.int().transform(String),
    unit: named,
    targetType: named,
    itemCode: text,
    name: text,
    unitOfMeasure: text,
    points: text,
    lastYearValue: text,
    // A score has every digit of its divisions; here it is only read.
    lastYearResult: text.transform((score) => (score === null ? null : show(new Decimal(score)))),
    targetValue: text,
    basis: text,
    measures: text,
  })
  .transform(({ unit, targetType, ...values }): CellValues<TargetKey> => ({
    ...values,
    unit: unit?.name ?? null,
    targetType: targetType?.name ?? null,
  }));

/** BX-6: the rows of the filter that the reader may fill, as they are now, to be filled in Excel. */
export const template: ListView = {
  verb: 'template',
  async ofList({ principal, query, ctx }) {
    const states = fillableStates(principal);
    const asked = query.filter['state'];
    const filter = { ...query.filter, state: within(states, asked) };
    const rows = await rowsOfList(principal, targets, { ...query, filter });
    const locale = localeOfRequest(ctx);
    const values = rows.map((one) => row.parse(one));
    const name = { zh: '年度目标填报模板.xlsx', en: 'targets-to-fill.xlsx' }[locale];
    sendWorkbook(ctx, name, await writeWorkbook(targetSheet, values, locale));
    return undefined;
  },
};

/** The states asked for, as far as they can be filled. */
function within(states: readonly string[], asked: unknown): readonly string[] {
  if (asked === undefined) return states;
  const list: unknown[] = Array.isArray(asked) ? asked : [asked];
  return states.filter((state) => list.includes(state));
}
