import { DEFAULT_RULES } from '../../domain/warnings';
import { isCumulative } from '../model/targets';
import { seedsOn } from '../model/units';
import { known, type Ids, type Load, type Values } from './load';
import { backdateCreation, mergeFormer } from './unit-history';

const FIRST_DAY = '2023-01-01';

/** Direct units, city bureaus, companies. */
const ASSESSED_TYPES = 3;

/** Creates a document of an office-edited type as the Strapi admin would. */
async function create(load: Load, uid: string, data: Values): Promise<Ids> {
  const documents = load.strapi.documents(uid as 'api::unit.unit');
  const made = await documents.create({ data: data as never });
  return { id: Number(made.id), documentId: made.documentId };
}

/** Years, types, occasions, units, calendar and warning rules. */
export async function writeOrganisation(load: Load): Promise<void> {
  const { seeds } = load;
  const years = [
    { year: 2023, isCurrent: false, dataCut: '2023-12-31', note: seeds.source },
    { year: 2024, isCurrent: true, dataCut: '2024-12-31', note: seeds.source },
  ];
  for (const year of years) await create(load, 'api::appraisal-year.appraisal-year', year);
  const lists = [
    ['api::assessment-type.assessment-type', seeds.assessmentTypes, load.assessmentTypes],
    ['api::target-type.target-type', seeds.targetTypes, load.targetTypes],
    ['api::occasion.occasion', seeds.occasions, load.occasions],
  ] as const;
  for (const [uid, list, ids] of lists)
    for (const [index, one] of list.entries())
      ids.set(one.code, await create(load, uid, { ...one, sortOrder: index + 1 }));
  await writeUnits(load);
  for (const holiday of seeds.holidays) await create(load, 'api::holiday.holiday', { ...holiday });
  await writeRules(load);
}

/** As they stood when the demo years began; what has changed since is written year by year. */
async function writeUnits(load: Load): Promise<void> {
  const { units, formerUnits } = seedsOn(load.seeds, FIRST_DAY);
  for (const [index, unit] of [...units, ...formerUnits].entries()) {
    const { code, name, nameEn, shortName, parent, type } = unit;
    const made = await create(load, 'api::unit.unit', {
      code,
      name,
      nameEn,
      shortName,
      sortOrder: index + 1,
      coefficient: '1',
      isAssessee: type !== undefined && type !== 'division',
      ...(parent ? { parent: known(load.units, parent).documentId } : {}),
      ...(type ? { assessmentType: known(load.assessmentTypes, type).documentId } : {}),
    });
    load.units.set(code, made);
  }
  await backdateCreation();
  for (const former of formerUnits) await mergeFormer(load, former);
}

/** The default rules as rows, so that the office can see and change them. */
async function writeRules(load: Load): Promise<void> {
  for (const [index, { code, when, light }] of DEFAULT_RULES.entries())
    await create(load, 'api::warning-rule.warning-rule', {
      name: code,
      sortOrder: index + 1,
      condition: when,
      light,
    });
}

/** The indicator library; each says where its figures come from. */
export async function writeIndicators(load: Load): Promise<void> {
  const { seeds } = load;
  const categories = new Map<string, Ids>();
  for (const [index, one] of seeds.indicatorCategories.entries()) {
    const data = { ...one, sortOrder: index + 1 };
    const uid = 'api::indicator-category.indicator-category';
    categories.set(one.code, await create(load, uid, data));
  }
  for (const { targetType, category, ...indicator } of seeds.indicators) {
    const data = {
      ...indicator,
      ...usedBy(load, indicator.code),
      targetType: known(load.targetTypes, targetType).documentId,
      category: known(categories, category).documentId,
    };
    load.indicators.set(indicator.code, await create(load, 'api::indicator.indicator', data));
  }
}

/** Common 共性 is what every assessed type carries; who assesses it is who does so in the year. */
function usedBy({ seeds, units }: Load, indicator: string): Values {
  const items = seeds.frameworks
    .flatMap((framework) => framework.items)
    .filter((item) => item.indicator === indicator);
  const types = new Set(items.flatMap((item) => item.types));
  const [first] = items;
  return {
    common: types.size >= ASSESSED_TYPES,
    cumulative: items.some((item) => isCumulative(item)),
    ...(first ? { assessor: known(units, first.assessor).documentId } : {}),
  };
}
