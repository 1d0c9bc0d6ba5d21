import { z } from 'zod';
import { withCustom } from '../../../custom-fields/input';
import { customValues } from '../../../custom-fields/settle';
import { seen } from '../../../usecases/input';
import type { UseCase } from '../../../usecases/kernel';
import type { Row } from '../../../core/rows';
import { units as resource } from '../resource';
import { optionalName } from './input';

const input = withCustom(
  resource,
  z.strictObject({
    ...seen,
    nameEn: optionalName.optional(),
    shortName: optionalName.optional(),
    sortOrder: z.int().min(0).max(1_000_000).optional(),
  }),
);

interface UnitRow extends Row {
  name: string;
}

/** What is corrected rather than changed from a day on, so that it has no history of its own. */
export const update: UseCase<z.infer<typeof input>> = {
  resource,
  action: 'update',
  input,
  async run(work, { id, version, custom, ...given }) {
    const unit = await work.load<UnitRow>(resource, id, version);
    const values = Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== undefined),
    );
    const added = await customValues(work, resource, unit, custom, { binding: true });
    const change = await work.change(unit, resource.table, { ...values, ...added });
    const about = { resource: resource.plural, recordId: id, unitId: unit.id };
    work.record({ action: 'update', ...about, params: { name: unit.name }, ...change });
    return id;
  },
};
