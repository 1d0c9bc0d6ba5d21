import { dateFault } from '../../../domain/organisation';
import type { Day } from '../../../domain/periods';
import { Refusal } from '../../../core/refusal';
import { today } from '../../../core/clock';
import type { UnitOfWork } from '../../../actions/unit-of-work';
import { apply } from '../apply';
import { plannedChangeFault } from './planned-change-fault';
import { brokenBy, projectOrganisation } from './project';
import { historyOf, insertChange } from '../history';
import { refuse } from './refuse';
import type { Unit, Units } from '../units';
import { pendingChanges } from './pending-changes';
import { storedChange, type PlannedChange } from '../planned-change';

export interface ChangeRequest {
  change: PlannedChange;
  /** The verb it was asked by. */
  action: string;
  effectiveOn: Day | null;
  reason: string | null;
}

/**
 * Changes a unit from a day on (PM-1): at once when the day has come, otherwise the change is kept
 * and carried out on its day. The organisation is locked.
 */
export async function changeUnit(
  work: UnitOfWork,
  units: Units,
  unit: Unit,
  { change, action, effectiveOn, reason }: ChangeRequest,
): Promise<void> {
  const { trx, now } = work;
  const day = effectiveOn ?? today(now);
  const { kind } = change;
  const isPlanned = day > today(now);
  await refusePending(work, unit, change);
  if (isPlanned) await refuseUnforeseen(work, units, unit, change, day);
  else refuse(plannedChangeFault(units, unit, change));
  refuse(dateFault(await historyOf(trx, unit.id), { kind, effectiveOn: day }));
  const actor = work.principal.fullName;
  const entry = { unitId: unit.id, kind, effectiveOn: day, reason, actor };
  const about = {
    resource: 'units',
    recordId: unit.documentId,
    unitId: unit.id,
    year: Number(day.slice(0, 4)),
  };
  const params = {
    ...changeParams(change, unit),
    date: day,
    ...(reason === null ? {} : { reason }),
  };
  if (isPlanned) {
    const after = storedChange(change);
    await insertChange(work, { ...entry, state: 'pending', before: null, after });
    work.log({
      ...about,
      action: 'plan',
      params: { ...params, kind },
      after: { kind, ...after },
    });
    return;
  }
  const done = await apply({ work, actor, effectiveOn: day, reason }, units, unit, change);
  const { before, after, moved } = done;
  await insertChange(work, { ...entry, state: 'applied', before, after });
  work.log({ ...about, action, params, before, after: { ...after, effectiveOn: day } });
  for (const child of moved)
    work.log({
      ...about,
      action: 'move',
      recordId: child.documentId,
      unitId: child.id,
      params: { name: child.name, to: targetOf(change) ?? '', date: day },
      after: { parent: targetOf(change), effectiveOn: day },
    });
}

/**
 * A planned change is judged by the organisation as it will be on its day, and must leave possible
 * what is planned for later: otherwise it would be accepted now and fail then.
 */
async function refuseUnforeseen(
  work: UnitOfWork,
  units: Units,
  unit: Unit,
  change: PlannedChange,
  day: Day,
): Promise<void> {
  const pending = await pendingChanges(work.trx);
  const then = projectOrganisation(units, pending, day);
  refuse(plannedChangeFault(then, then.get(unit.id) ?? unit, change));
  const broken = brokenBy(units, pending, { unitId: unit.id, change, effectiveOn: day });
  if (!broken) return;
  const { unitId, effectiveOn: date } = broken;
  throw new Refusal(409, 'plannedBreaks', { name: units.get(unitId)?.name ?? '', date });
}

async function refusePending(
  { trx }: UnitOfWork,
  unit: Unit,
  { kind }: PlannedChange,
): Promise<void> {
  const { rows } = await trx.raw<{ rows: { date: Day }[] }>(
    `select effective_on::text as date from unit_changes
     where unit_id = ? and kind = ? and state = 'pending'`,
    [unit.id, kind],
  );
  if (rows[0]) throw new Refusal(409, 'changePending', { name: unit.name, date: rows[0].date });
}

/** What the activity feed says of a change. */
export function changeParams(change: PlannedChange, unit: Unit): Record<string, string> {
  return { name: unit.name, to: targetOf(change) ?? '' };
}

function targetOf(change: PlannedChange): string | null {
  switch (change.kind) {
    case 'renamed':
      return change.name;
    case 'moved':
      return change.parent.name;
    case 'retyped':
      return change.assessmentType?.name ?? null;
    case 'merged':
      return change.into.name;
    case 'closed':
      return change.childrenTo?.name ?? null;
  }
}
