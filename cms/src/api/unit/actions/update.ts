import { z } from 'zod';
import { withCustom } from '../../../custom-fields/input';
import { customValues } from '../../../custom-fields/settle';
import { idAndVersion } from '../../../actions/input';
import type { Action } from '../../../actions/action';
import type { Row } from '../../../core/rows';
import { units as resource } from '../resource';
import { optionalName } from './input';

const input = withCustom(
  resource,
  z.strictObject({
    ...idAndVersion,
    nameEn: optionalName.optional(),
    shortName: optionalName.optional(),
    sortOrder: z.int().min(0).max(1_000_000).optional(),
  }),
);

interface UnitRow extends Row {
  name: string;
}

/** What is corrected rather than changed from a day on, so that it has no history of its own. */
export const update: Action<z.infer<typeof input>> = {
  resource,
  verb: 'update',
  input,
  async run(work, { id, version, custom, ...typed }) {
    const unit = await work.load<UnitRow>(resource, id, version);
    const values = Object.fromEntries(
      Object.entries(typed).filter(([, value]) => value !== undefined),
    );
    const added = await customValues(work, resource, unit, custom, { binding: true });
    const change = await work.update(unit, resource.table, { ...values, ...added });
    const about = { resource: resource.plural, recordId: id, unitId: unit.id };
    work.log({ action: 'update', ...about, params: { name: unit.name }, ...change });
    return id;
  },
};
