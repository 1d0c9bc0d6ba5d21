import type { Knex } from 'knex';
import { recordActivities } from '../../trail/activity';
import { actorOf } from '../../trail/actor';
import { recordAudit } from '../../trail/audit';
import { renewTargets, type Renewal } from '../../domain/framework';
import { now } from '../../core/clock';
import { newId } from '../../core/new-id';
import { assesseesOf } from './assessees';
import { loadFramework, type LoadedFramework } from './load';
import { planTargets } from './publishing/plan';
import { lastVersion } from './published';
import { standingTargets } from './publishing/standing';
import { writeTargets } from './publishing/write-targets';

/**
 * What publishing a checked framework brings about (PM-3): the next version as a snapshot, and the
 * draft targets of every unit it applies to. Publishing again changes what is not yet declared, and
 * the version says what it left alone.
 */
export async function publishFramework(trx: Knex.Transaction, documentId: string): Promise<void> {
  const framework = await loadFramework(documentId);
  const { year, targetType } = framework;
  if (year === null || !targetType) throw new Error('the framework was not checked');
  const at = now();
  const last = await lastVersion(trx, documentId);
  const units = await assesseesOf(trx, year);
  const renewal = renewTargets(
    planTargets(framework.items, units),
    await standingTargets(trx, year, targetType.id, last?.defaults ?? new Map()),
    new Set(units.map(({ id }) => id)),
  );
  const version = await insertVersion(trx, framework, (last?.number ?? 0) + 1, renewal, at);
  await writeTargets(
    trx,
    { year, targetTypeId: targetType.id, versionId: version.id },
    renewal,
    at,
  );
  await tell(trx, framework, version, renewal, at);
}

interface Version {
  id: number;
  documentId: string;
  number: number;
}

async function insertVersion(
  trx: Knex.Transaction,
  framework: LoadedFramework,
  number: number,
  renewal: Renewal,
  now: Date,
): Promise<Version> {
  const documentId = newId();
  const [row]: { id: number }[] = await trx('framework_versions')
    .insert({
      document_id: documentId,
      framework_id: framework.documentId,
      name: framework.name,
      year: framework.year,
      target_type_id: framework.targetType?.id ?? null,
      number,
      snapshot: JSON.stringify(framework),
      outcome: JSON.stringify({ ...counts(renewal), left: renewal.left }),
      published_at_time: now,
      published_by: actorOf().name,
      version: 1,
      created_at: now,
      updated_at: now,
      published_at: now,
    })
    .returning(['id']);
  if (!row) throw new Error('the framework version was not written');
  return { id: row.id, documentId, number };
}

const counts = ({ create, update, remove }: Renewal) => {
  const updated = update.filter(({ differs }) => differs).length;
  return {
    created: create.length,
    updated,
    same: update.length - updated,
    removed: remove.length,
  };
};

async function tell(
  trx: Knex.Transaction,
  framework: LoadedFramework,
  version: Version,
  renewal: Renewal,
  at: Date,
): Promise<void> {
  const { actor, name: person, actorKind, ip } = actorOf();
  const about = {
    action: 'publish',
    resource: 'framework-versions',
    recordId: version.documentId,
  };
  const { name, year } = framework;
  const params = { name, number: version.number, ...counts(renewal), left: renewal.left.length };
  const targetTypeId = framework.targetType?.id ?? null;
  await recordActivities(trx, [{ ...about, at, actor: person, year, targetTypeId, params }]);
  await recordAudit(trx, [{ ...about, actor, actorKind, ip: ip ?? null, after: params }]);
}
