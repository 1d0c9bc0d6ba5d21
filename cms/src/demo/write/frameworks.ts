import type { SeedFramework, SeedItem } from '../../../../database/seeds/types';
import { asPerson } from './as-person';
import { known, type Load } from './load';

const UID = 'api::framework.framework';

/** The frameworks of a year, published as the office would publish them. */
export async function writeFrameworks(load: Load, year: number): Promise<void> {
  const published = new Date(`${year}-02-09T07:00:00Z`);
  for (const framework of load.seeds.frameworks)
    await asPerson(load, 'jixiao', published, async () => {
      const { documentId } = await load.strapi.documents(UID).create({
        data: formOf(load, framework, year) as never,
      });
      await load.strapi.documents(UID).publish({ documentId });
    });
}

function formOf(load: Load, { name, targetType, items }: SeedFramework, year: number) {
  return {
    name: `${year}年${name}`,
    year,
    note: load.seeds.source,
    targetType: known(load.targetTypes, targetType).documentId,
    items: items.map((item) => itemOf(load, item)),
  };
}

function itemOf(load: Load, item: SeedItem) {
  const indicator = load.seeds.indicators.find(({ code }) => code === item.indicator);
  if (!indicator) throw new Error(`${item.code}: no indicator ${item.indicator}`);
  const { unitOfMeasure, direction } = indicator;
  const { code, name, points, assessor, types, occasions, defaultTarget, method } = item;
  return {
    code,
    name,
    points,
    unitOfMeasure,
    direction,
    indicator: known(load.indicators, item.indicator).documentId,
    method: method ?? indicator.method,
    assessor: known(load.units, assessor).documentId,
    assessmentTypes: types.map((type) => known(load.assessmentTypes, type).documentId),
    occasions: occasions.map((occasion) => known(load.occasions, occasion).documentId),
    ...(defaultTarget === undefined ? {} : { defaultTarget }),
  };
}
