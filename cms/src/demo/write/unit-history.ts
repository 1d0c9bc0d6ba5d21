import type { SeedFormerUnit, SeedUnitChange } from '../../../../database/seeds/types';
import { apply } from '../../api/unit/apply';
import { insertChange } from '../../api/unit/history';
import { readUnits, refOf, type Unit } from '../../api/unit/units';
import { storedChange, type PlannedChange } from '../../api/unit/planned-change';
import { SYSTEM } from '../../actions/actor';
import { inThePast, inTransaction } from '../../actions/transaction';
import { known, type Load } from './load';

const FOUNDED = '2015-01-01';
/** The system administrator of the demo. */
const ACTOR = '马超';

/** When the change was entered that waits for its day. */
const PLANNED = new Date('2024-11-01T02:00:00Z');

/** The units were there long before they were entered. */
export async function backdateCreation(): Promise<void> {
  const values = { effectiveOn: FOUNDED, actor: ACTOR, reason: '系统启用时录入。' };
  await inTransaction(SYSTEM, (work) => work.amend('unit_changes', { kind: 'created' }, values));
}

/** Carries out the changes of a year, as the portal would; a planned one waits for its day. */
export async function changeUnits(load: Load, year: number): Promise<void> {
  for (const change of load.seeds.unitChanges)
    if (change.kind === 'planned' ? year === 2024 : change.effectiveOn.startsWith(String(year)))
      await write(load, change.unit, change, (units) => plannedChangeOf(load, change, units));
}

/** What was merged before the demo years, so that nobody was assessed in them under its name. */
export async function mergeFormer(load: Load, former: SeedFormerUnit): Promise<void> {
  await write(load, former.code, { ...former, kind: 'merged' }, (units) => ({
    kind: 'merged',
    into: refOf(known(units, former.into)),
  }));
}

async function write(
  load: Load,
  code: string,
  change: { kind: SeedUnitChange['kind'] | 'merged'; effectiveOn: string; reason: string },
  plannedIn: (byCode: ReadonlyMap<string, Unit>) => PlannedChange,
): Promise<void> {
  const units = await readUnits(load.trx);
  const byCode = new Map([...units.values()].map((unit) => [unit.code, unit]));
  const unit = known(byCode, code);
  const planned = plannedIn(byCode);
  const { effectiveOn, reason } = change;
  const entry = { unitId: unit.id, kind: planned.kind, effectiveOn, reason, actor: ACTOR };
  if (change.kind === 'planned') {
    const pending = {
      ...entry,
      state: 'pending' as const,
      before: null,
      after: storedChange(planned),
    };
    return inThePast(SYSTEM, PLANNED, (work) => insertChange(work, pending));
  }
  await inThePast(SYSTEM, new Date(`${effectiveOn}T01:00:00Z`), async (work) => {
    const { before, after } = await apply({ ...entry, work }, units, unit, planned);
    await insertChange(work, { ...entry, state: 'applied', before, after });
  });
}

/** The seeds hold the units as they are today: that is where a change leads. */
function plannedChangeOf(
  { seeds }: Load,
  change: SeedUnitChange,
  byCode: ReadonlyMap<string, Unit>,
): PlannedChange {
  if (change.kind === 'planned') return { kind: 'renamed', ...change.after };
  const today = seeds.units.find(({ code }) => code === change.unit);
  if (!today) throw new Error(`there is no unit ${change.unit}`);
  const { name, nameEn, shortName, parent = '' } = today;
  return change.kind === 'renamed'
    ? { kind: 'renamed', name, nameEn, shortName }
    : { kind: 'moved', parent: refOf(known(byCode, parent)) };
}
