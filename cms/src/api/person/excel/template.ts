import { z } from 'zod';
import { MOST_ROWS, sendWorkbook, writeWorkbook, type CellValues } from '../../../excel';
import { localeOf } from '../../../messages';
import type { ListView } from '../../../rest/operation';
import { invalid } from '../../../core/refusal';
import { readPage } from '../../../rest/reader';
import { people } from '../resource';
import { staffSheet, type StaffKey } from './sheet';

const row = z
  .object({
    staffNo: z.string(),
    name: z.string(),
    kind: z.string().nullable(),
    unit: z.object({ name: z.string(), code: z.string() }).nullable(),
  })
  .transform(({ unit, ...person }): CellValues<StaffKey> => ({
    ...person,
    unit: unit?.code ?? null,
    unitName: unit?.name ?? null,
    change: null,
    effectiveOn: null,
    note: null,
  }));

/** GET /template: who serves, or is about to, of the reader's rows, to be filled in Excel (PM-2). */
export const template: ListView = {
  verb: 'template',
  async ofList({ principal, query, ctx }) {
    const filter = { ...query.filter, state: ['serving', 'expected'] };
    const whole = { ...query, filter, offset: 0, limit: MOST_ROWS };
    const { total, body } = await readPage(principal, people, whole);
    if (total > MOST_ROWS)
      throw invalid({ filter: { code: 'excelTooManyExported', params: { max: MOST_ROWS } } });
    const rows = z.array(row).parse(JSON.parse(body));
    const parameter = new URLSearchParams(ctx.querystring).get('locale') ?? undefined;
    const locale = localeOf({ locale: parameter, acceptLanguage: ctx.get('accept-language') });
    const name = { zh: '人员名册.xlsx', en: 'staff.xlsx' }[locale];
    sendWorkbook(ctx, name, await writeWorkbook(staffSheet, rows, locale));
    return undefined;
  },
};
