import { createHash } from 'node:crypto';
import { evaluate, type UnitRow } from '../../domain/evaluation';
import { definitionOf, schemeForm } from '../../api/evaluation-scheme/definition';
import { saveResults } from '../../api/evaluation-run/save';
import type { Recorded } from './assessment';
import { SYSTEM } from '../../actions/actor';
import { inThePast } from '../../actions/transaction';
import { insertRows, known, type Ids, type Load } from './load';

const UID = 'api::evaluation-scheme.evaluation-scheme';

/** Direct units carry office-building targets, others not (cms/docs/domain.md#defaults-of-the-demo). */
const WEIGHTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  directUnit: { functional: '60', safety: '15', integrity: '15', officeBuilding: '10' },
  cityBureau: { functional: '70', safety: '15', integrity: '15' },
  company: { functional: '70', safety: '15', integrity: '15' },
};
const OCCASIONS = { routine: '30', yearEnd: '70' };
const BANDS = [
  { name: '优秀', min: '90' },
  { name: '良好', min: '80' },
  { name: '合格', min: '60' },
  { name: '不合格', min: '0' },
];

/** The published scheme of a year. */
export async function writeScheme(load: Load, year: number): Promise<Ids> {
  const groups = Object.entries(WEIGHTS).map(([type, weights]) => ({
    assessmentType: known(load.assessmentTypes, type).documentId,
    typeWeights: Object.entries(weights).map(([code, weight]) => ({
      targetType: known(load.targetTypes, code).documentId,
      weight,
    })),
    occasionWeights: Object.entries(OCCASIONS).map(([code, weight]) => ({
      occasion: known(load.occasions, code).documentId,
      weight,
    })),
  }));
  const made = await load.strapi.documents(UID).create({
    data: {
      name: `${year}年综合绩效评估方案`,
      year,
      state: 'published',
      groups,
      missing: 'block',
      maximum: '120',
      bonusCap: '5',
      deductionCap: '20',
      quotaShare: '0.3',
      quotaMinimum: 1,
      bands: BANDS,
    } as never,
  });
  return { id: Number(made.id), documentId: made.documentId };
}

/** The finished run of a year, computed by the same rules as every run, and published. */
export async function writeRun(
  load: Load,
  year: number,
  scheme: Ids,
  records: readonly Recorded[],
  at: Date,
): Promise<void> {
  const snapshot = await snapshotOf(load, scheme.documentId);
  const units = unitsOf(records);
  const names = {
    targetTypes: namesOf(load.seeds.targetTypes),
    occasions: namesOf(load.seeds.occasions),
  };
  const outcome = evaluate(definitionOf(snapshot), units, names);
  if ('missing' in outcome) throw new Error(`the demo year ${year} lacks records`);
  const hash = createHash('sha256').update(JSON.stringify(units)).digest('hex');
  const row = {
    year,
    schemeId: scheme.id,
    schemeSnapshot: snapshot,
    state: 'computed',
    progress: 100,
    progressText: 'done',
    startedAt: at,
    finishedAt: at,
    requestedById: load.users.get('jixiao') ?? null,
    inputsHash: hash,
  };
  const [run] = await insertRows('evaluation_runs', [row], at);
  if (!run) throw new Error('the run was not written');
  const saved = { ...run, year, schemeId: scheme.id, state: 'computed', schemeSnapshot: snapshot };
  const assessmentTypes = new Map([...load.assessmentTypes].map(([code, { id }]) => [code, id]));
  await inThePast(SYSTEM, at, async (work) => {
    await saveResults(work, saved, outcome.results, { assessmentTypes });
    const published = { state: 'published', publishedAtTime: at };
    await work.amend('evaluation_runs', { id: run.id }, published);
  });
}

function unitsOf(records: readonly Recorded[]): UnitRow[] {
  const units = new Map<string, UnitRow & { records: UnitRow['records'][number][] }>();
  for (const { target, occasion, plan, documentId } of records) {
    const unit = String(target.unitId);
    const assessmentType = target.unit.type ?? '';
    const row = units.get(unit) ?? { unit, assessmentType, coefficient: '1', records: [] };
    units.set(unit, row);
    row.records.push({
      ids: documentId,
      targetType: target.targetType,
      occasion,
      target: `${target.item.code} ${target.item.name}`,
      points: target.item.points,
      score: plan.score,
      method: target.method.kind,
      ...(plan.suggestion.effect ? { effect: plan.suggestion.effect } : {}),
    });
  }
  return [...units.values()];
}

const namesOf = (list: readonly { code: string; name: string }[]): Record<string, string> =>
  Object.fromEntries(list.map(({ code, name }) => [code, name]));

async function snapshotOf(load: Load, documentId: string) {
  const scheme = await load.strapi.documents(UID).findOne({
    documentId,
    populate: {
      bands: true,
      groups: {
        populate: {
          assessmentType: true,
          typeWeights: { populate: ['targetType'] },
          occasionWeights: { populate: ['occasion'] },
        },
      },
    },
  });
  return schemeForm.parse(scheme);
}
