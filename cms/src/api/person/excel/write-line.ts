import type { LineVerdict, StaffLine } from '../../../domain/staff';
import { parseInput } from '../../../usecases/input';
import type { Work } from '../../../usecases/work';
import { join } from '../use-cases/join';
import { endService } from '../use-cases/leave';
import { loadStaff } from '../row';
import { moveTo } from '../use-cases/transfer';
import { unitOfRows } from '../use-cases/units';
import { correct } from '../use-cases/update';
import { effectiveOn as day } from '../use-cases/inputs';
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

/** Does what a line asks for by the same use cases as the page of a person. */
export async function writeLine(work: Work, asked: Asked): Promise<void> {
  const { line, verdict, note, personId, unitId } = asked;
  const { staffNo, name, kind } = line;
  if (verdict === 'joiner') {
    const given = { staffNo, name, kind, unit: unitId, effectiveOn: line.effectiveOn, note };
    await join.run(work, parseInput(join.input, given));
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
