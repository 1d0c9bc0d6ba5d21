import { renewTargets, type Renewal } from '../../domain/framework';
import type { Actor } from '../../actions/actor';
import type { UnitOfWork } from '../../actions/unit-of-work';
import { assesseesOf } from './assessees';
import { loadFramework, type LoadedFramework } from './load';
import { planTargets } from './publishing/plan';
import { lastVersion } from './published';
import { existingTargets } from './publishing/existing-targets';
import { writeTargets } from './publishing/write-targets';

/**
 * What publishing a checked framework brings about (PM-3): the next version as a snapshot, and the
 * draft targets of every unit it applies to. Publishing again changes what is not yet declared, and
 * the version says what it left alone.
 */
export async function publishFramework(work: UnitOfWork<Actor>, documentId: string): Promise<void> {
  const framework = await loadFramework(documentId);
  const { year, targetType } = framework;
  if (year === null || !targetType) throw new Error('the framework was not checked');
  const { trx } = work;
  const last = await lastVersion(trx, documentId);
  const units = await assesseesOf(trx, year);
  const renewal = renewTargets(
    planTargets(framework.items, units),
    await existingTargets(trx, year, targetType.id, last?.defaults ?? new Map()),
    new Set(units.map(({ id }) => id)),
  );
  const version = await insertVersion(work, framework, (last?.number ?? 0) + 1, renewal);
  const place = { year, targetTypeId: targetType.id, versionId: version.id };
  await writeTargets(work, place, renewal);
  logPublication(work, framework, version, renewal);
}

interface Version {
  id: number;
  documentId: string;
  number: number;
}

async function insertVersion(
  work: UnitOfWork<Actor>,
  framework: LoadedFramework,
  number: number,
  renewal: Renewal,
): Promise<Version> {
  const { documentId: frameworkId, name, year, targetType } = framework;
  const made = await work.insert('framework_versions', {
    frameworkId,
    name,
    year,
    targetTypeId: targetType?.id ?? null,
    number,
    snapshot: framework,
    outcome: { ...counts(renewal), left: renewal.left },
    publishedAtTime: work.now,
    publishedBy: work.actor.name,
  });
  return { ...made, number };
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

function logPublication(
  work: UnitOfWork<Actor>,
  { name, year, targetType }: LoadedFramework,
  { documentId, number }: Version,
  renewal: Renewal,
): void {
  const params = { name, number, ...counts(renewal), left: renewal.left.length };
  work.log({
    action: 'publish',
    resource: 'framework-versions',
    recordId: documentId,
    year,
    targetTypeId: targetType?.id ?? null,
    params,
    after: params,
  });
}
