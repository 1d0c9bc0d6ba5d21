import { dateFault } from '../../../domain/organisation';
import type { Day } from '../../../domain/periods';
import { Refusal } from '../../../core/refusal';
import { today } from '../../../core/clock';
import type { Work } from '../../../usecases/work';
import { apply } from '../apply';
import { wishFault } from './check';
import { brokenBy, foresee } from './foresee';
import { historyOf, insertChange } from '../history';
import { refuse } from './refuse';
import type { Unit, Units } from '../units';
import { waitingChanges } from './waiting';
import { kept, type Wish } from '../wishes';

export interface Asked {
  wish: Wish;
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
  work: Work,
  units: Units,
  unit: Unit,
  { wish, action, effectiveOn, reason }: Asked,
): Promise<void> {
  const { trx, now } = work;
  const day = effectiveOn ?? today(now);
  const { kind } = wish;
  const isPlanned = day > today(now);
  await refusePending(work, unit, wish);
  if (isPlanned) await refuseUnforeseen(work, units, unit, wish, day);
  else refuse(wishFault(units, unit, wish));
  refuse(dateFault(await historyOf(trx, unit.id), { kind, effectiveOn: day }));
  const actor = work.principal.fullName;
  const entry = { unitId: unit.id, kind, effectiveOn: day, reason, actor };
  const about = {
    resource: 'units',
    recordId: unit.documentId,
    unitId: unit.id,
    year: Number(day.slice(0, 4)),
  };
  const params = { ...told(wish, unit), date: day, ...(reason === null ? {} : { reason }) };
  if (isPlanned) {
    const after = kept(wish);
    await insertChange(work, { ...entry, state: 'pending', before: null, after });
    work.record({
      ...about,
      action: 'plan',
      params: { ...params, kind },
      after: { kind, ...after },
    });
    return;
  }
  const done = await apply({ work, actor, effectiveOn: day, reason }, units, unit, wish);
  const { before, after, moved } = done;
  await insertChange(work, { ...entry, state: 'applied', before, after });
  work.record({ ...about, action, params, before, after: { ...after, effectiveOn: day } });
  for (const child of moved)
    work.record({
      ...about,
      action: 'move',
      recordId: child.documentId,
      unitId: child.id,
      params: { name: child.name, to: targetOf(wish) ?? '', date: day },
      after: { parent: targetOf(wish), effectiveOn: day },
    });
}

/**
 * A planned change is judged by the organisation as it will be on its day, and must leave possible
 * what is planned for later: otherwise it would be accepted now and fail then.
 */
async function refuseUnforeseen(
  work: Work,
  units: Units,
  unit: Unit,
  wish: Wish,
  day: Day,
): Promise<void> {
  const waiting = await waitingChanges(work.trx);
  const then = foresee(units, waiting, day);
  refuse(wishFault(then, then.get(unit.id) ?? unit, wish));
  const broken = brokenBy(units, waiting, { unitId: unit.id, wish, effectiveOn: day });
  if (!broken) return;
  const { unitId, effectiveOn: date } = broken;
  throw new Refusal(409, 'plannedBreaks', { name: units.get(unitId)?.name ?? '', date });
}

async function refusePending({ trx }: Work, unit: Unit, { kind }: Wish): Promise<void> {
  const { rows } = await trx.raw<{ rows: { date: Day }[] }>(
    `select effective_on::text as date from unit_changes
     where unit_id = ? and kind = ? and state = 'pending'`,
    [unit.id, kind],
  );
  if (rows[0]) throw new Refusal(409, 'changePending', { name: unit.name, date: rows[0].date });
}

/** What the activity feed says of a change. */
export function told(wish: Wish, unit: Unit): Record<string, string> {
  return { name: unit.name, to: targetOf(wish) ?? '' };
}

function targetOf(wish: Wish): string | null {
  switch (wish.kind) {
    case 'renamed':
      return wish.name;
    case 'moved':
      return wish.parent.name;
    case 'retyped':
      return wish.assessmentType?.name ?? null;
    case 'merged':
      return wish.into.name;
    case 'closed':
      return wish.childrenTo?.name ?? null;
  }
}
