import { z } from 'zod';
import type { Action } from '../../../actions/action';
import { text } from '../../../actions/input';
import { Refusal } from '../../../core/refusal';
import { inspections } from '../resource';
import { aboutInspection } from '../row';

export const written = { name: text(200), text: text(4000) };

const input = z.strictObject({ year: z.int().min(2000).max(2100), ...written });

/** A draft of the user's own unit. */
export const create: Action<z.infer<typeof input>> = {
  resource: inspections,
  verb: 'create',
  input,
  async run(work, typed) {
    const { unit } = work.principal;
    if (!unit) throw new Refusal(403, 'forbidden');
    const values = { ...typed, unitId: unit.id, state: 'draft' };
    const { documentId } = await work.insert(inspections.table, values);
    work.log({ action: 'create', ...aboutInspection({ ...values, documentId }), after: typed });
    return documentId;
  },
};
