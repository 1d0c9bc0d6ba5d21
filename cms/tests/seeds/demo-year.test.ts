import { seeds } from '../../../database/seeds';
import { planYear } from '../../src/demo/model/year';
import { planScore } from '../../src/demo/model/scores';
import { checkFramework, methodOfForm, type FrameworkItem } from '../../src/domain/framework';
import { Decimal, sum } from '../../src/domain/exact/decimal';

const YEARS = [2023, 2024];
const made = new Map(YEARS.map((year) => [year, planYear(seeds, year)]));
const yearOf = (year: number) => made.get(year) ?? [];
const total = (values: readonly (string | null)[]) =>
  sum(values.map((value) => new Decimal(value ?? 0))).toFixed();

describe('the demo years', () => {
  it('are the same each time they are made', () => {
    for (const year of YEARS) expect(planYear(seeds, year)).toEqual(yearOf(year));
  });

  it.each(seeds.plans)(
    'split the province plan $code over the units to the last digit [PM-15]',
    (plan) => {
      const parts = yearOf(2024).filter(
        ({ item }) => item.course.kind === 'plan' && item.course.plan === plan.code,
      );
      expect(parts.length).toBeGreaterThan(0);
      expect(total(parts.map(({ targetValue }) => targetValue))).toBe(plan.total);
    },
  );

  it.each(YEARS)(
    'give city bureaus and companies of %i no office-building target [EX-7]',
    (year) => {
      const bearers = yearOf(year)
        .filter(({ targetType }) => targetType === 'officeBuilding')
        .map(({ unit }) => unit.type);
      expect(new Set(bearers)).toEqual(new Set(['directUnit']));
    },
  );

  it.each(YEARS)('score every target in force of %i by its own method [PM-6]', (year) => {
    const scored = yearOf(year).flatMap((target) =>
      target.item.occasions.map((occasion) => planScore(seeds, target, occasion)),
    );
    expect(scored.every(({ suggestion }) => suggestion.score !== null)).toBe(true);
    expect(
      scored.every(({ score, suggestion }) => Number(score) <= Number(suggestion.maximum)),
    ).toBe(true);
  });

  it('report values that never fall from month to month [EX-3]', () => {
    for (const { reports } of yearOf(2024)) {
      const values = reports.flatMap(({ value }) => (value === null ? [] : [Number(value)]));
      expect(values).toEqual([...values].sort((a, b) => a - b));
    }
  });

  it('show every light and every state on the way to publication [PM-11]', () => {
    const targets = yearOf(2024);
    const lights = new Set(targets.flatMap(({ progress }) => (progress ? [progress.light] : [])));
    expect(lights).toEqual(new Set(['green', 'yellow', 'red']));
    expect(new Set(targets.map(({ state }) => state))).toEqual(
      new Set(['draft', 'declared', 'returned', 'reviewed', 'published', 'revising']),
    );
  });
});

describe('the demo frameworks', () => {
  const named = (code: string) => ({ code, name: code });
  const units = seeds.units
    .filter(({ type }) => type && type !== 'division')
    .map(({ code, name, type }) => ({ code, name, assessmentType: type ? named(type) : null }));

  it.each(seeds.frameworks)(
    'of $targetType can be published: 100 points for each unit [PM-3]',
    (framework) => {
      const items = framework.items.map((item): FrameworkItem => {
        const indicator = seeds.indicators.find(({ code }) => code === item.indicator);
        return {
          code: item.code,
          name: item.name,
          points: item.points,
          unitOfMeasure: indicator?.unitOfMeasure ?? null,
          direction: indicator?.direction ?? 'higher',
          method: methodOfForm(item.method ?? indicator?.method),
          assessor: named(item.assessor),
          assessmentTypes: item.types.map(named),
          units: [],
          occasions: item.occasions.map(named),
          defaultTarget: item.defaultTarget ?? null,
        };
      });
      const { name, targetType } = framework;
      const checked = { name, year: 2024, targetType: named(targetType), items };
      expect(checkFramework(checked, units)).toEqual([]);
    },
  );

  it('use all ten scoring methods and at least forty indicators with their source [PM-10]', () => {
    const kinds = yearOf(2024).map(({ method }) => method.kind);
    expect(new Set(kinds).size).toBe(10);
    expect(seeds.indicators.length).toBeGreaterThanOrEqual(40);
    expect(seeds.indicators.every(({ source }) => source.length > 0)).toBe(true);
  });

  it('name only units, indicators and roles that exist', () => {
    const codes = new Set(seeds.units.map(({ code }) => code));
    const assessors = seeds.frameworks.flatMap(({ items }) =>
      items.map(({ assessor }) => assessor),
    );
    const accounts = seeds.accounts.flatMap(({ unit, unitsInCharge = [] }) => [
      unit,
      ...unitsInCharge,
    ]);
    expect([...assessors, ...accounts].filter((code) => !codes.has(code))).toEqual([]);
    const names = seeds.accounts.map(({ username }) => username);
    expect(new Set(names).size).toBe(names.length);
  });
});
