import { z } from 'zod';
import type { Action } from '../../../actions/action';
import { advance } from '../../../actions/advance';
import { idAndVersion } from '../../../actions/input';
import { inspectionStates } from '../../../domain/states/inspection';
import { inspections } from '../resource';
import { aboutInspection, type InspectionRow } from '../row';

const input = z.strictObject(idAndVersion);

export const submit: Action<z.infer<typeof input>> = {
  resource: inspections,
  verb: 'submit',
  input,
  async run(work, { id, version }) {
    const row = await work.load<InspectionRow>(inspections, id, version);
    const state = advance(inspectionStates, row.state, 'submit');
    const change = await work.update(row, inspections.table, { state });
    work.log({ action: 'submit', ...aboutInspection(row), ...change });
    return id;
  },
};
