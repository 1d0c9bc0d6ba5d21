import { z } from 'zod';
import type { Action } from '../../../actions/action';
import { advance } from '../../../actions/advance';
import { idAndVersion } from '../../../actions/input';
import { inspectionStates } from '../../../domain/states/inspection';
import { inspections } from '../resource';
import { aboutInspection, type InspectionRow } from '../row';

const input = z.strictObject({
  ...idAndVersion,
  // The table of states asks for it, with a text of its own at the field.
  reason: z.string().trim().max(2000).optional(),
});

export const close: Action<z.infer<typeof input>> = {
  resource: inspections,
  verb: 'close',
  input,
  async run(work, { id, version, reason }) {
    const row = await work.load<InspectionRow>(inspections, id, version);
    const state = advance(inspectionStates, row.state, 'close', reason);
    const change = await work.update(row, inspections.table, { state });
    // `after` is the audit log's, `params` the feed's; `reason` is in both, and never in a sentence.
    const about = aboutInspection(row);
    work.log({
      action: 'close',
      ...about,
      params: { ...about.params, reason },
      before: change.before,
      after: { ...change.after, reason },
    });
    return id;
  },
};
