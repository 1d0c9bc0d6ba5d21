import { dateFault } from '../../domain/organisation';
import type { Day } from '../../domain/periods';
import { defineJob as declareJob } from '../../jobs';
import { ofDay } from '../../jobs/daily';
import { translate } from '../../messages';
import { SYSTEM, type Actor } from '../../actions/actor';
import { inTransaction } from '../../actions/transaction';
import type { Values, UnitOfWork } from '../../actions/unit-of-work';
import { apply } from './apply';
import { changeParams } from './organisation/change-unit';
import { plannedChangeFault } from './organisation/planned-change-fault';
import { historyOf } from './history';
import { lockOrganisation, readUnits, type Unit, type Units } from './units';
import { plannedChange as wishSchema, type PlannedChange } from './planned-change';

export const APPLY_UNIT_CHANGES = 'apply-unit-changes';

/** Carries out, at start and every day, the changes of units whose day has come (PM-1). */
export function defineUnitChangesJob(): void {
  declareJob(APPLY_UNIT_CHANGES, ofDay, { run: ({ day }) => applyDue(day) });
}

interface Due {
  id: number;
  documentId: string;
  unitId: number;
  kind: PlannedChange['kind'];
  after: string;
  effectiveOn: Day;
  reason: string | null;
  actor: string;
}

async function applyDue(day: Day): Promise<void> {
  const next = () => inTransaction(SYSTEM, (work) => applyNext(work, day));
  while (await next());
}

/** One transaction for each, the oldest first: what has been done stays done if a later one fails. */
async function applyNext(work: UnitOfWork<Actor>, day: Day): Promise<boolean> {
  const { trx } = work;
  await lockOrganisation(trx);
  const { rows } = await trx.raw<{ rows: Due[] }>(
    `select id, document_id as "documentId", unit_id as "unitId", kind, after::text as after,
       effective_on::text as "effectiveOn", reason, actor
     from unit_changes where state = 'pending' and effective_on <= ?
     order by effective_on, id limit 1 for update`,
    [day],
  );
  const [due] = rows;
  if (!due) return false;
  const units = await readUnits(trx);
  const unit = units.get(due.unitId);
  if (!unit) throw new Error(`there is no unit ${due.unitId}`);
  const change = wishSchema.parse({ ...(JSON.parse(due.after) as object), kind: due.kind });
  const { kind, effectiveOn } = due;
  const fault =
    plannedChangeFault(units, unit, change) ??
    dateFault(await historyOf(trx, unit.id), { kind, effectiveOn });
  if (fault) await failChange(work, due, unit, translate('zh', fault.code, fault.params));
  else await carryOut(work, due, units, unit, change);
  return true;
}

async function carryOut(
  work: UnitOfWork<Actor>,
  due: Due,
  units: Units,
  unit: Unit,
  change: PlannedChange,
): Promise<void> {
  const { before, after } = await apply({ ...due, work }, units, unit, change);
  await finish(work, due, { before, after, appliedAt: work.now, state: 'applied' });
  logChange(work, due, unit, 'apply', { ...changeParams(change, unit), kind: due.kind });
}

/** The organisation has changed since: the change is kept with the reason why it was not made. */
async function failChange(
  work: UnitOfWork<Actor>,
  due: Due,
  unit: Unit,
  failure: string,
): Promise<void> {
  await finish(work, due, { state: 'failed', failure });
  logChange(work, due, unit, 'fail', { name: unit.name, kind: due.kind, reason: failure });
}

async function finish(work: UnitOfWork<Actor>, { id }: Due, values: Values): Promise<void> {
  await work.updateWhere('unit_changes', { id }, values);
}

function logChange(
  work: UnitOfWork<Actor>,
  { documentId, effectiveOn }: Due,
  unit: Unit,
  action: 'apply' | 'fail',
  params: Record<string, string>,
): void {
  const logged = { ...params, date: effectiveOn };
  work.log({
    action,
    resource: 'unit-changes',
    recordId: documentId,
    unitId: unit.id,
    year: Number(effectiveOn.slice(0, 4)),
    params: logged,
    after: logged,
  });
}
