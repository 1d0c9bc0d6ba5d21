import type { ActivityEvent } from '../../trail/activity';
import { revisionOf } from '../model/revisions';
import { recall } from './feed';
import { performanceOffice, reporterOf } from './actors';
import { insertRows, known, type Load } from './load';
import type { Written } from './targets';

/** A target revised in the window, and one under revision outside of it. */
export async function writeRevisions(load: Load, targets: readonly Written[]): Promise<void> {
  for (const target of targets) {
    const plan = revisionOf(target);
    if (!plan) continue;
    const published = plan.state === 'published';
    const { rows } = await load.trx.raw<{ rows: RevisedTerms[] }>(
      `select basis, measures, points::text as points, direction, method::text as method
       from targets where id = ?`,
      [target.id],
    );
    const [current] = rows;
    if (!current) throw new Error(`target ${target.id} is missing`);
    const row = {
      ...current,
      method: JSON.parse(current.method) as unknown,
      year: target.year,
      targetId: target.id,
      proposedByUnitId: target.unitId,
      state: plan.state,
      reason: plan.reason,
      outsideWindow: plan.outsideWindow,
      fromVersion: 1,
      toVersion: published ? 2 : null,
      targetValue: plan.proposed ?? target.targetValue,
      declaredAt: new Date(plan.declaredAt),
    };
    const at = new Date(plan.declaredAt);
    const [made] = await insertRows('target_revisions', [row], at);
    if (!made) throw new Error('the revision was not written');
    await writeRevisionEvents(load, target, made.documentId);
  }
}

interface RevisedTerms {
  basis: string | null;
  measures: string | null;
  points: string;
  direction: string;
  /** JSON */
  method: string;
}

async function writeRevisionEvents(load: Load, target: Written, recordId: string): Promise<void> {
  const plan = revisionOf(target);
  if (!plan) return;
  const { reason } = plan;
  const about = {
    resource: 'target-revisions',
    recordId,
    unitId: target.unitId,
    targetTypeId: known(load.targetTypes, target.targetType).id,
    year: target.year,
  };
  const params = { itemCode: target.item.code, name: target.item.name };
  const unit = reporterOf(load, target.unit, target.unitId);
  const events: ActivityEvent[] = [
    {
      ...about,
      ...unit,
      action: 'declare',
      at: new Date(plan.declaredAt),
      params: { ...params, ...(reason ? { reason } : {}) },
    },
  ];
  if (plan.publishedAt)
    events.push({
      ...about,
      action: 'publish',
      at: new Date(plan.publishedAt),
      ...performanceOffice(load),
      params: { ...params, number: 2 },
    });
  await recall(events);
}
