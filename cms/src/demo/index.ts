import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Seeds } from '../../../database/seeds/types';
import { isDemo } from '../core/settings';
import { documents } from '../api/work-document/store';
import { SYSTEM } from '../actions/actor';
import { inTransaction } from '../actions/transaction';
import { seedsOn } from './model/units';
import { planYear, type YearTarget } from './model/year';
import { writeAdmins } from './write/admins';
import { writeAssessment } from './write/assessment';
import { prepareEvidence, writeDocuments, type Evidence } from './write/documents';
import { writeRun, writeScheme } from './write/evaluation';
import { auditBulk, writeActivities } from './write/feed';
import { writeFrameworks } from './write/frameworks';
import type { Load } from './write/load';
import { writeIndicators, writeOrganisation } from './write/organisation';
import { writePeople } from './write/people';
import { writeProvinceTargets } from './write/province-targets';
import { writeReports } from './write/reports';
import { writeResponsibilities } from './write/responsibilities';
import { writeStaffEntries } from './write/staff';
import { writeRevisions } from './write/revisions';
import { writeTargets } from './write/targets';
import { changeUnits } from './write/unit-history';

const CURRENT = 2024;
const YEARS = [CURRENT - 1, CURRENT];
/** The bulletin of a year comes in February of the next. */
const RESULTS_PUBLISHED = new Date(`${CURRENT}-02-20T02:00:00Z`);

/**
 * Loads the demo years into a database without units, in demo mode only. All of it is one
 * transaction: a load that was cut short leaves nothing and starts over.
 */
export async function loadDemo(strapi: Core.Strapi): Promise<void> {
  if (!isDemo()) return;
  if ((await strapi.db.query('api::unit.unit').count()) > 0) return;
  const seeds = await readSeeds(strapi);
  const years = YEARS.map((year) => planYear(seedsOn(seeds, `${year}-12-31`), year));
  const evidence = await prepareEvidence(years.flat());
  try {
    await inTransaction(SYSTEM, ({ trx }) =>
      writeAll(newLoad(strapi, trx, seeds), years, evidence),
    );
  } catch (error) {
    await Promise.all(evidence.map(({ file }) => documents().removeFile(file.key)));
    throw error;
  }
}

/** When the demo was loaded, by the entry of the audit log that says so; undefined where there is none. */
export async function demoLoadedAt(strapi: Core.Strapi): Promise<Date | undefined> {
  const row = await strapi.db
    .connection('audit_entries')
    .where({ action: 'loadDemo' })
    .orderBy('seq')
    .first<{ at: Date } | undefined>('at');
  return row?.at;
}

/** database/ is a TypeScript project of its own, compiled beside this one. */
async function readSeeds(strapi: Core.Strapi): Promise<Seeds> {
  const file = join(strapi.dirs.dist.root, 'database', 'seeds', 'index.js');
  return ((await import(file)) as { seeds: Seeds }).seeds;
}

function newLoad(strapi: Core.Strapi, trx: Knex.Transaction, seeds: Seeds): Load {
  return {
    strapi,
    trx,
    seeds,
    units: new Map(),
    assessmentTypes: new Map(),
    targetTypes: new Map(),
    occasions: new Map(),
    indicators: new Map(),
    users: new Map(),
    people: new Map(),
    processes: new Map(),
  };
}

async function writeAll(
  load: Load,
  years: readonly YearTarget[][],
  evidence: readonly Evidence[],
): Promise<void> {
  const now = new Date();
  await writeOrganisation(load);
  await writeIndicators(load);
  await writePeople(load, now);
  await writeStaffEntries(load, now);
  await writeAdmins(load);
  for (const plans of years) await writeYear(load, plans, evidence, now);
}

async function writeYear(
  load: Load,
  plans: readonly YearTarget[],
  evidence: readonly Evidence[],
  now: Date,
): Promise<void> {
  const year = plans[0]?.year ?? 0;
  await changeUnits(load, year);
  await writeFrameworks(load, year);
  const targets = await writeTargets(load, plans);
  const reports = await writeReports(load, targets, now);
  await writeResponsibilities(load, targets, now);
  const wholes = await writeProvinceTargets(load, targets);
  await writeDocuments(load, evidence, targets, reports);
  const records = await writeAssessment(load, year, targets);
  const scheme = await writeScheme(load, year);
  if (year < CURRENT) await writeRun(load, year, scheme, records, RESULTS_PUBLISHED);
  await writeRevisions(load, targets);
  await writeActivities(load, targets, reports, records);
  await auditBulk({
    targets: targets.length,
    'progress-reports': reports.size,
    'province-targets': wholes,
    'assessment-records': records.length,
  });
}
