import { dateFault } from '../../domain/organisation';
import type { Day } from '../../domain/periods';
import { work as declareJob } from '../../jobs';
import { ofDay } from '../../jobs/daily';
import { translate } from '../../messages';
import { SYSTEM, type Actor } from '../../usecases/actor';
import { inTransaction } from '../../usecases/transaction';
import type { Values, Work } from '../../usecases/work';
import { apply } from './apply';
import { told } from './organisation/change-unit';
import { wishFault } from './organisation/check';
import { historyOf } from './history';
import { lockOrganisation, readUnits, type Unit, type Units } from './units';
import { wish as wishSchema, type Wish } from './wishes';

export const APPLY_UNIT_CHANGES = 'apply-unit-changes';

/** Carries out, at start and every day, the changes of units whose day has come (PM-1). */
export function declareUnitChanges(): void {
  declareJob(APPLY_UNIT_CHANGES, ofDay, { run: ({ day }) => applyDue(day) });
}

interface Due {
  id: number;
  documentId: string;
  unitId: number;
  kind: Wish['kind'];
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
async function applyNext(work: Work<Actor>, day: Day): Promise<boolean> {
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
  const wish = wishSchema.parse({ ...(JSON.parse(due.after) as object), kind: due.kind });
  const { kind, effectiveOn } = due;
  const fault =
    wishFault(units, unit, wish) ?? dateFault(await historyOf(trx, unit.id), { kind, effectiveOn });
  if (fault) await giveUp(work, due, unit, translate('zh', fault.code, fault.params));
  else await carryOut(work, due, units, unit, wish);
  return true;
}

async function carryOut(
  work: Work<Actor>,
  due: Due,
  units: Units,
  unit: Unit,
  wish: Wish,
): Promise<void> {
  const { before, after } = await apply({ ...due, work }, units, unit, wish);
  await settle(work, due, { before, after, appliedAt: work.now, state: 'applied' });
  tell(work, due, unit, 'apply', { ...told(wish, unit), kind: due.kind });
}

/** The organisation has changed since: the change is kept with the reason why it was not made. */
async function giveUp(work: Work<Actor>, due: Due, unit: Unit, failure: string): Promise<void> {
  await settle(work, due, { state: 'failed', failure });
  tell(work, due, unit, 'fail', { name: unit.name, kind: due.kind, reason: failure });
}

async function settle(work: Work<Actor>, { id }: Due, values: Values): Promise<void> {
  await work.changeWhere('unit_changes', { id }, values);
}

function tell(
  work: Work<Actor>,
  { documentId, effectiveOn }: Due,
  unit: Unit,
  action: 'apply' | 'fail',
  params: Record<string, string>,
): void {
  const told = { ...params, date: effectiveOn };
  work.record({
    action,
    resource: 'unit-changes',
    recordId: documentId,
    unitId: unit.id,
    year: Number(effectiveOn.slice(0, 4)),
    params: told,
    after: told,
  });
}
