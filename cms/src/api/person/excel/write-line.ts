import type { LineVerdict, StaffLine } from '../../../domain/staff';
import { parseInput } from '../../../actions/input';
import type { UnitOfWork } from '../../../actions/unit-of-work';
import { join } from '../actions/join';
import { endService } from '../actions/leave';
import { loadStaff } from '../row';
import { moveTo } from '../actions/transfer';
import { unitOfRows } from '../actions/units';
import { correct } from '../actions/update';
import { effectiveOn as day } from '../actions/inputs';
import { z } from 'zod';

interface Asked {
  line: StaffLine;
  verdict: Exclude<LineVerdict, 'unchanged'>;
  note: string | null;
  /** documentId; undefined for a joiner */
  personId: string | undefined;
  unitId: string;
}

const dated = z.object({ effectiveOn: day });

/** Does what a line asks for by the same actions as the page of a person. */
export async function writeLine(work: UnitOfWork, asked: Asked): Promise<void> {
  const { line, verdict, note, personId, unitId } = asked;
  const { staffNo, name, kind } = line;
  if (verdict === 'joiner') {
    const values = { staffNo, name, kind, unit: unitId, effectiveOn: line.effectiveOn, note };
    await join.run(work, parseInput(join.input, values));
    return;
  }
  const staff = await loadStaff(work, personId ?? '');
  const { person } = staff;
  if (name !== person.name || kind !== person.kind) await correct(work, staff, { name, kind });
  if (verdict === 'corrected') return;
  const { effectiveOn } = parseInput(dated, { effectiveOn: line.effectiveOn });
  if (verdict === 'leaver') return endService(work, staff, { effectiveOn, note });
  const to = await unitOfRows(work, unitId);
  await moveTo(work, staff, to, { effectiveOn, kind: null, note, role: null });
}
