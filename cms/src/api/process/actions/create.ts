import { z } from 'zod';
import { invalid } from '../../../core/refusal';
import type { Action } from '../../../actions/action';
import { processes } from '../resource';
import { checkDays } from './days';

const day = z.iso.date().nullish();
const input = z.strictObject({
  year: z.int().min(2000).max(2100),
  occasion: z.string().max(64),
  opensOn: day,
  closesOn: day,
});

/** PM-8: the office plans an occasion of a year; each occasion once a year. */
export const create: Action<z.infer<typeof input>> = {
  resource: processes,
  verb: 'create',
  input,
  async run(work, { year, occasion, opensOn, closesOn }) {
    const [found] = await work.select<{ id: number; name: string }>(
      'occasions',
      'where t.document_id = ?',
      [occasion],
    );
    if (!found) throw invalid({ occasion: { code: 'badValue' } });
    checkDays(year, opensOn ?? null, closesOn ?? null);
    const values = { year, state: 'planned', opensOn: opensOn ?? null, closesOn: closesOn ?? null };
    const { documentId } = await work.insert(processes.table, { ...values, occasionId: found.id });
    const about = { resource: processes.plural, recordId: documentId, year };
    const params = { occasion: found.name };
    work.log({ action: 'create', ...about, params, after: { ...values, occasion } });
    return documentId;
  },
};
