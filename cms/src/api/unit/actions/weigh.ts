import { z } from 'zod';
import { isCoefficient } from '../../../domain/organisation';
import { decimalText, idAndVersion } from '../../../actions/input';
import type { Action, UnitOfWork } from '../../../actions/action';
import type { Row } from '../../../core/rows';
import { units as resource } from '../resource';

export const coefficientOf = decimalText.refine(isCoefficient, {
  message: 'coefficientOutOfRange',
});

const input = z.strictObject({ ...idAndVersion, coefficient: coefficientOf });

interface UnitRow extends Row {
  name: string;
}

/** What decides a unit's score is not for those who only keep the organisation (SA-6). */
export const mayWeigh = ({ principal }: UnitOfWork): boolean =>
  principal.actions.has('units.weigh');

/** 核定难度系数. */
export const weigh: Action<z.infer<typeof input>> = {
  resource,
  verb: 'weigh',
  input,
  async run(work, { id, version, coefficient }) {
    const unit = await work.load<UnitRow>(resource, id, version);
    const change = await work.update(unit, resource.table, { coefficient });
    const about = { resource: resource.plural, recordId: id, unitId: unit.id };
    const params = { name: unit.name, to: coefficient };
    work.log({ action: 'weigh', ...about, params, ...change });
    return id;
  },
};
