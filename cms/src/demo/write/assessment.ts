import type { OccasionCode } from '../../../../database/seeds/types';
import { addDays } from '../../domain/periods';
import { draw } from '../model/random';
import { planScore, type ScorePlan } from '../model/scores';
import { versionOf } from '../model/revisions';
import { isInForce } from '../model/states';
import { insertRows, known, type Ids, type Load } from './load';
import { accountOf } from './reports';
import type { Written } from './targets';

type RecordState = 'draft' | 'submitted' | 'archived' | 'returned';

export interface Recorded extends Ids {
  target: Written;
  occasion: OccasionCode;
  state: RecordState;
  plan: ScorePlan;
  submittedAt: Date | null;
  archivedAt: Date | null;
  returnReason: string | null;
}

interface Round {
  occasion: OccasionCode;
  state: 'planned' | 'open' | 'closed';
  opensOn: string;
  closesOn: string;
}

/** The occasions of a year: those of 2023 are over, the year-end one of 2024 is under way. */
const ROUNDS: Readonly<Record<number, readonly Round[]>> = {
  2023: [
    { occasion: 'routine', state: 'closed', opensOn: '2023-07-05', closesOn: '2023-07-31' },
    { occasion: 'yearEnd', state: 'closed', opensOn: '2024-01-05', closesOn: '2024-01-20' },
  ],
  2024: [
    { occasion: 'routine', state: 'closed', opensOn: '2024-07-05', closesOn: '2024-07-31' },
    { occasion: 'yearEnd', state: 'open', opensOn: '2024-11-01', closesOn: '2025-01-20' },
    { occasion: 'special', state: 'planned', opensOn: '2024-12-01', closesOn: '2024-12-31' },
  ],
};

/** In the process that is open. */
const OPEN_SCORED = new Date('2024-11-06T03:00:00Z');

/** Opens the year's occasions and writes a record for every target that is assessed in them. */
export async function writeAssessment(
  load: Load,
  year: number,
  targets: readonly Written[],
): Promise<Recorded[]> {
  const all: Recorded[] = [];
  for (const round of ROUNDS[year] ?? []) {
    const { occasion, ...dates } = round;
    const occasionId = known(load.occasions, occasion).id;
    const opened = new Date(`${round.opensOn}T01:00:00Z`);
    const [process] = await insertRows('processes', [{ year, occasionId, ...dates }], opened);
    if (!process) throw new Error('the process was not written');
    load.processes.set(`${year} ${occasion}`, process);
    if (round.state === 'planned') continue;
    const records = targets
      .filter(({ state, item }) => isInForce(state) && item.occasions.includes(occasion))
      .map((target) => ({
        target,
        occasion,
        plan: planScore(load.seeds, target, occasion),
        ...stepsOf(stateOf(target, round), round),
      }));
    const link = { processId: process.id, occasionId };
    const rows = records.map((record) => ({ ...rowOf(load, record), ...link }));
    const made = await insertRows('assessment_records', rows, opened);
    all.push(
      ...records.flatMap((record, index) => {
        const ids = made[index];
        return ids ? [{ ...record, ...ids }] : [];
      }),
    );
  }
  return all;
}

/** In the open process a few are scored already; the facts that do not wait for the year's end. */
function stateOf({ unit, item, method }: Written, round: Round): RecordState {
  if (round.state === 'closed') return 'archived';
  if (item.course.kind !== 'facts' || method.kind === 'veto') return 'draft';
  const luck = draw(unit.code, item.code, 'year-end');
  if (luck > 0.3) return 'draft';
  return luck < 0.02 ? 'returned' : 'submitted';
}

/** Scored some days before the process closes and archived on its last one. */
function stepsOf(state: RecordState, { closesOn }: Round) {
  const archived = state === 'archived';
  const returned = state === 'returned';
  const scored = archived ? new Date(`${addDays(closesOn, -4)}T06:00:00Z`) : OPEN_SCORED;
  return {
    state,
    submittedAt: state === 'draft' ? null : scored,
    archivedAt: archived ? new Date(`${closesOn}T08:00:00Z`) : null,
    returnReason: returned ? '评分依据不充分，请补充佐证后重新提交。' : null,
  };
}

function rowOf(load: Load, { target, state, plan, ...fields }: Omit<Recorded, keyof Ids>) {
  const { year, unitId, item, targetType } = target;
  const common = {
    year,
    targetId: target.id,
    unitId,
    targetTypeId: known(load.targetTypes, targetType).id,
    assessorId: known(load.units, item.assessor).id,
    itemCode: item.code,
    name: item.name,
    points: item.points,
    targetVersion: versionOf(target),
    state,
  };
  if (state === 'draft') return common;
  return {
    ...common,
    suggestedScore: plan.suggestion.score,
    score: plan.score,
    inputs: plan.inputs,
    breakdown: plan.suggestion.breakdown,
    facts: plan.suggestion.facts,
    effect: plan.suggestion.effect,
    reason: plan.reason,
    scoredById: load.users.get(accountOf(load, item.assessor)) ?? null,
    submittedAt: fields.submittedAt,
    archivedAt: fields.archivedAt,
    returnReason: fields.returnReason,
  };
}
