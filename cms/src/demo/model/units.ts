import type { SeedUnit, SeedUnitChange, Seeds } from '../../../../database/seeds/types';

/** The demo's units as they were on a day; what had changed by then stands as it is today. */
export function seedsOn(seeds: Seeds, day: string): Seeds {
  const later = seeds.unitChanges.filter(({ effectiveOn }) => effectiveOn > day);
  const units = seeds.units.map((unit) =>
    later.filter((change) => change.unit === unit.code).reduceRight(undone, unit),
  );
  return { ...seeds, units };
}

const undone = (unit: SeedUnit, change: SeedUnitChange): SeedUnit =>
  change.kind === 'planned' ? unit : { ...unit, ...change.before };
