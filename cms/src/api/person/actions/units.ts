import type { Destination } from '../../../domain/staff';
import { invalid, Refusal } from '../../../core/refusal';
import type { Row } from '../../../core/rows';
import type { UnitOfWork } from '../../../actions/unit-of-work';
import { units } from '../../unit/resource';

export interface UnitRow extends Row, Destination {
  name: string;
  code: string;
}

/** A unit of the user's rows; 400 at `unit` outside of them. */
export async function unitOfRows(work: UnitOfWork, id: string): Promise<UnitRow> {
  try {
    return await work.read<UnitRow>(units, id);
  } catch (error) {
    if (error instanceof Refusal && error.status === 404)
      throw invalid({ unit: { code: 'staffUnitUnknown' } });
    throw error;
  }
}
