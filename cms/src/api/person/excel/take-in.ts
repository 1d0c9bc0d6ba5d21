import { DomainError } from '../../../domain/errors';
import { verdictOf, type LineVerdict, type StaffLine } from '../../../domain/staff';
import type { CellFault, ReadRow } from '../../../excel';
import { isMessageKey } from '../../../messages';
import { Refusal } from '../../../core/refusal';
import { refusalOfDatabase } from '../../../actions/database-errors';
import type { UnitOfWork } from '../../../actions/unit-of-work';
import { lineOf, type Directory } from './directory';
import type { StaffKey } from './sheet';
import { writeLine } from './write-line';

/** What became of a line. */
export interface TakenLine {
  row: number;
  line: StaffLine;
  verdict: LineVerdict | 'faulty';
  faults: readonly CellFault<StaffKey>[];
}

/**
 * Takes the lines in one after the other, each in a savepoint of its own, so that every wrong one is
 * found. The caller keeps all of it or none.
 */
export async function takeIn(
  work: UnitOfWork,
  rows: readonly ReadRow<StaffKey>[],
  wrong: readonly CellFault<StaffKey>[],
  directory: Directory,
): Promise<TakenLine[]> {
  const numbers = rows.map(({ values }) => values.staffNo);
  const taken: TakenLine[] = [];
  for (const { row, values } of rows) {
    const line = lineOf(values);
    const own = wrong.filter((fault) => fault.row === row);
    const twice = numbers.indexOf(values.staffNo) !== numbers.lastIndexOf(values.staffNo);
    const outcome =
      own.length > 0 ? own : await takeLine(work, row, line, values.note, twice, directory);
    taken.push(
      typeof outcome === 'string'
        ? { row, line, verdict: outcome, faults: [] }
        : { row, line, verdict: 'faulty', faults: outcome },
    );
  }
  return taken;
}

async function takeLine(
  work: UnitOfWork,
  row: number,
  line: StaffLine,
  note: string | null,
  twice: boolean,
  { people, units }: Directory,
): Promise<LineVerdict | CellFault<StaffKey>[]> {
  const known = people.get(line.staffNo);
  const verdict = verdictOf(line, known, twice);
  if (typeof verdict === 'object') return [{ row, column: verdict.field, code: verdict.code }];
  const unit = units.get(line.unit);
  if (!unit) return [{ row, column: 'unit', code: 'staffUnitUnknown' }];
  if (verdict === 'unchanged') return verdict;
  await work.trx.raw('savepoint staff_line');
  try {
    await writeLine(work, { line, verdict, note, personId: known?.documentId, unitId: unit });
    await work.trx.raw('release savepoint staff_line');
    return verdict;
  } catch (error) {
    const faults = faultsOf(row, error);
    await work.trx.raw('rollback to savepoint staff_line');
    return faults;
  }
}

const COLUMNS: readonly StaffKey[] = ['staffNo', 'name', 'kind', 'unit', 'effectiveOn', 'note'];

/** A refusal of the action, at the cells of its line. */
function faultsOf(row: number, error: unknown): CellFault<StaffKey>[] {
  const refusal = refusalOf(error);
  const fields = Object.entries(refusal.fields ?? {});
  if (fields.length === 0) return [{ row, code: refusal.code, params: refusal.params }];
  return fields.map(([field, { code, params }]) => {
    const column = COLUMNS.find((key) => key === field);
    return { row, code, ...(column ? { column } : {}), ...(params ? { params } : {}) };
  });
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof DomainError && isMessageKey(error.code))
    return new Refusal(400, error.code, error.params);
  const refused = refusalOfDatabase(error);
  if (!refused) throw error;
  return refused;
}
