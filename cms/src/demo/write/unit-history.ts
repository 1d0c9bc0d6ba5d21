import type { Knex } from 'knex';
import type { SeedFormerUnit, SeedUnitChange } from '../../../../database/seeds/types';
import { apply } from '../../api/unit/apply';
import { insertChange } from '../../api/unit/history';
import { readUnits, refOf, type Unit } from '../../api/unit/units';
import { kept, type Wish } from '../../api/unit/wishes';
import { known, type Load } from './load';

const FOUNDED = '2015-01-01';
/** The system administrator of the demo. */
const ACTOR = '马超';

/** The units were there long before they were entered. */
export async function backdateCreation(trx: Knex.Transaction): Promise<void> {
  await trx('unit_changes')
    .where({ kind: 'created' })
    .update({ effective_on: FOUNDED, actor: ACTOR, reason: '系统启用时录入。' });
}

/** Carries out the changes of a year, as the portal would; a planned one waits for its day. */
export async function changeUnits(load: Load, year: number): Promise<void> {
  for (const change of load.seeds.unitChanges)
    if (change.kind === 'planned' ? year === 2024 : change.effectiveOn.startsWith(String(year)))
      await write(load, change.unit, change, (units) => wishOf(load, change, units));
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
  wishIn: (byCode: ReadonlyMap<string, Unit>) => Wish,
): Promise<void> {
  const { trx } = load;
  const units = await readUnits(trx);
  const byCode = new Map([...units.values()].map((unit) => [unit.code, unit]));
  const unit = known(byCode, code);
  const wish = wishIn(byCode);
  const { effectiveOn, reason } = change;
  const now = new Date(`${effectiveOn}T01:00:00Z`);
  const entry = { unitId: unit.id, kind: wish.kind, effectiveOn, reason, actor: ACTOR };
  if (change.kind === 'planned') {
    const after = kept(wish);
    const at = new Date('2024-11-01T02:00:00Z');
    await insertChange(trx, { ...entry, state: 'pending', before: null, after }, at);
    return;
  }
  const { before, after } = await apply({ ...entry, trx, now }, units, unit, wish);
  await insertChange(trx, { ...entry, state: 'applied', before, after }, now);
}

/** The seeds hold the units as they are today: that is where a change leads. */
function wishOf({ seeds }: Load, change: SeedUnitChange, byCode: ReadonlyMap<string, Unit>): Wish {
  if (change.kind === 'planned') return { kind: 'renamed', ...change.after };
  const today = seeds.units.find(({ code }) => code === change.unit);
  if (!today) throw new Error(`there is no unit ${change.unit}`);
  const { name, nameEn, shortName, parent = '' } = today;
  return change.kind === 'renamed'
    ? { kind: 'renamed', name, nameEn, shortName }
    : { kind: 'moved', parent: refOf(known(byCode, parent)) };
}
