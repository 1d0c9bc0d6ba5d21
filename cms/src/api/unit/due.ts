import type { Knex } from 'knex';
import { recordActivities } from '../../trail/activity';
import { recordAudit } from '../../trail/audit';
import { dateFault } from '../../domain/organisation';
import type { Day } from '../../domain/periods';
import { work } from '../../jobs';
import { ofDay } from '../../jobs/daily';
import { translate } from '../../messages';
import { now } from '../../core/clock';
import { apply } from './apply';
import { told } from './organisation/change-unit';
import { wishFault } from './organisation/check';
import { historyOf } from './history';
import { lockOrganisation, readUnits, type Unit, type Units } from './units';
import { wish as wishSchema, type Wish } from './wishes';

export const APPLY_UNIT_CHANGES = 'apply-unit-changes';

/** Carries out, at start and every day, the changes of units whose day has come (PM-1). */
export function declareUnitChanges(): void {
  work(APPLY_UNIT_CHANGES, ofDay, { run: ({ day }) => applyDue(day) });
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
  const next = () =>
    strapi.db.transaction(({ trx }) => applyNext(trx as Knex.Transaction, day, now()));
  while (await next());
}

/** One transaction for each, the oldest first: what has been done stays done if a later one fails. */
async function applyNext(trx: Knex.Transaction, day: Day, now: Date): Promise<boolean> {
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
  if (fault) await giveUp(trx, due, unit, translate('zh', fault.code, fault.params), now);
  else await carryOut(trx, due, units, unit, wish, now);
  return true;
}

async function carryOut(
  trx: Knex.Transaction,
  due: Due,
  units: Units,
  unit: Unit,
  wish: Wish,
  now: Date,
): Promise<void> {
  const hand = { ...due, trx, now };
  const { before, after } = await apply(hand, units, unit, wish);
  const done = { before: JSON.stringify(before), after: JSON.stringify(after), applied_at: now };
  await settle(trx, due, { ...done, state: 'applied' }, now);
  await tell(trx, due, unit, 'apply', { ...told(wish, unit), kind: due.kind }, now);
}

/** The organisation has changed since: the change is kept with the reason why it was not made. */
async function giveUp(
  trx: Knex.Transaction,
  due: Due,
  unit: Unit,
  failure: string,
  now: Date,
): Promise<void> {
  await settle(trx, due, { state: 'failed', failure }, now);
  await tell(trx, due, unit, 'fail', { name: unit.name, kind: due.kind, reason: failure }, now);
}

async function settle(trx: Knex.Transaction, due: Due, values: object, now: Date): Promise<void> {
  const version = trx.raw('version + 1');
  await trx('unit_changes')
    .where({ id: due.id })
    .update({ ...values, version, updated_at: now });
}

async function tell(
  trx: Knex.Transaction,
  due: Due,
  unit: Unit,
  action: 'apply' | 'fail',
  params: Record<string, string>,
  at: Date,
): Promise<void> {
  const about = { action, resource: 'unit-changes', recordId: due.documentId };
  const year = Number(due.effectiveOn.slice(0, 4));
  const told = { ...params, date: due.effectiveOn };
  await recordActivities(trx, [
    { ...about, at, actor: 'system', unitId: unit.id, year, params: told },
  ]);
  await recordAudit(trx, [{ ...about, actor: 'system', actorKind: 'system', after: told }]);
}
