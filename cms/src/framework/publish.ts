import type { Knex } from 'knex';
import { recordActivities } from '../activity/record';
import { actorOf } from '../admin-door/actor';
import { recordAudit } from '../audit/record';
import { newId } from '../usecases/new-id';
import { assesseesOf } from './assessees';
import { loadFramework, type LoadedFramework } from './load';
import { planTargets } from './plan';
import { writeTargets, type Written } from './write-targets';

/**
 * What publishing a checked framework brings about (PM-3): the next version as a snapshot, and the
 * draft targets of every unit it applies to. Publishing again changes drafts only.
 */
export async function publishFramework(trx: Knex.Transaction, documentId: string): Promise<void> {
  const framework = await loadFramework(documentId);
  const now = new Date();
  const version = await insertVersion(trx, framework, now);
  const plan = planTargets(framework.items, await assesseesOf(trx, framework.year));
  const written = await writeTargets(trx, framework, version.id, plan, now);
  await tell(trx, framework, version, written, now);
}

interface Version {
  id: number;
  documentId: string;
  number: number;
}

async function insertVersion(
  trx: Knex.Transaction,
  framework: LoadedFramework,
  now: Date,
): Promise<Version> {
  await trx.raw('select pg_advisory_xact_lock(7322, hashtext(?))', [framework.documentId]);
  const last = await trx('framework_versions')
    .where({ framework_id: framework.documentId })
    .max<{ number: number | null }>({ number: 'number' })
    .first();
  const documentId = newId();
  const number = (last?.number ?? 0) + 1;
  const [row]: { id: number }[] = await trx('framework_versions')
    .insert({
      document_id: documentId,
      framework_id: framework.documentId,
      name: framework.name,
      year: framework.year,
      target_type_id: framework.targetType?.id ?? null,
      number,
      snapshot: JSON.stringify(framework),
      published_at_time: now,
      published_by: actorOf().actor,
      version: 1,
      created_at: now,
      updated_at: now,
      published_at: now,
    })
    .returning(['id']);
  if (!row) throw new Error('the framework version was not written');
  return { id: row.id, documentId, number };
}

async function tell(
  trx: Knex.Transaction,
  framework: LoadedFramework,
  version: Version,
  written: Written,
  at: Date,
): Promise<void> {
  const { actor, actorKind, ip } = actorOf();
  const about = {
    action: 'publish',
    resource: 'framework-versions',
    recordId: version.documentId,
    actor,
  };
  const params = { name: framework.name, number: version.number, ...written };
  const targetTypeId = framework.targetType?.id ?? null;
  await recordActivities(trx, [{ ...about, at, year: framework.year, targetTypeId, params }]);
  await recordAudit(trx, [{ ...about, actorKind, ip: ip ?? null, after: params }], at);
}
