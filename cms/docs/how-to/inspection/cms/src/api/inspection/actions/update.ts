import { z } from 'zod';
import type { Action } from '../../../actions/action';
import { advance } from '../../../actions/advance';
import { idAndVersion } from '../../../actions/input';
import { inspectionStates } from '../../../domain/states/inspection';
import { inspections } from '../resource';
import { aboutInspection, type InspectionRow } from '../row';
import { written } from './create';

const input = z.strictObject({ ...idAndVersion, ...written });

export const update: Action<z.infer<typeof input>> = {
  resource: inspections,
  verb: 'update',
  input,
  async run(work, { id, version, ...typed }) {
    const row = await work.load<InspectionRow>(inspections, id, version);
    const state = advance(inspectionStates, row.state, 'update');
    const change = await work.update(row, inspections.table, { ...typed, state });
    work.log({ action: 'update', ...aboutInspection({ ...row, ...typed }), ...change });
    return id;
  },
};
