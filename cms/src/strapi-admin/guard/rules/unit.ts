import type { Knex } from 'knex';
import {
  closedFault,
  closeFault,
  dateFault,
  isCoefficient,
  moveFault,
  nameFault,
  type ChangeKind,
  type OrganisationFault,
} from '../../../domain/organisation';
import type { Day } from '../../../domain/periods';
import { historyOf, insertChange } from '../../../api/unit/history';
import { byDocument, lockOrganisation, readUnits, type Unit } from '../../../api/unit/units';
import { now, today } from '../../../core/clock';
import { actorOf } from '../../../trail/actor';
import { refused, refusedAt } from '../refusals';
import type { Rule } from '../rule';
import type { Document } from '../../../core/snapshot';
import { unitDifferences, type Difference } from './unit-differences';

/**
 * The units form a tree with a history, in the Strapi admin too (PM-1): the same checks as in the
 * portal, and an entry for each thing that changed, from today on. The lock keeps two moves from
 * closing a circle between them; it comes before the row, as in the portal.
 */
export const unitRule: Rule = {
  async before({ trx, action, before }, data) {
    await lockOrganisation(trx);
    const { coefficient } = data ?? {};
    if (typeof coefficient === 'string' && !isCoefficient(coefficient))
      throw refusedAt('coefficient', 'coefficientOutOfRange');
    if (action === 'clone' && data) data.closedOn = null;
    if (action === 'delete' && before) await forgetCreation(trx, before);
  },
  async after({ trx, action, before }, after) {
    if (!after) return;
    const units = await readUnits(trx);
    const unit = byDocument(units, after.documentId);
    if (!unit) return;
    const at = now();
    const isNew = action === 'create' || action === 'clone' || !before;
    const differences = unitDifferences(isNew ? null : before, after, today(at));
    for (const { kind, effectiveOn, ...change } of differences) {
      stop(faultOf(units, unit, { kind, effectiveOn, ...change }, before));
      stop(dateFault(await historyOf(trx, unit.id), { kind, effectiveOn }));
      const entry = { unitId: unit.id, kind, effectiveOn, ...change, reason: null };
      await insertChange(trx, { ...entry, state: 'applied', actor: actorOf().actor }, at);
    }
  },
};

function stop(fault: OrganisationFault | null): void {
  if (!fault) return;
  const { field, code, params } = fault;
  throw field === null ? refused(code, params) : refusedAt(field, code, params);
}

/** What is stored already shows the change; the checks are asked of the unit as it was. */
function faultOf(
  units: ReadonlyMap<number, Unit>,
  unit: Unit,
  { kind, effectiveOn }: Difference,
  before: Document | null,
): OrganisationFault | null {
  const was = { ...unit, closedOn: dayOf(before?.closedOn) };
  if (kind === 'created' || kind === 'renamed') {
    const taken = nameFault(units, unit.id, unit.name);
    if (taken && was.closedOn === null) return taken;
  }
  if (kind === 'created')
    return unit.parentId === null && units.size === 1
      ? null
      : moveFault(units, { ...was, closedOn: null, parentId: null }, unit.parentId);
  if (kind === 'closed') {
    if (was.closedOn !== null) throw refused('unitNotReopened');
    if (effectiveOn > today()) throw refused('unitClosesInPortal');
    return closeFault(units, was, null);
  }
  if (kind === 'moved') return moveFault(units, { ...was, parentId: null }, unit.parentId);
  return was.closedOn === null ? null : closedFault(was);
}

const dayOf = (value: unknown): Day | null => (typeof value === 'string' ? value : null);

/** A unit entered by mistake can go: its only history is that it was entered. */
async function forgetCreation(trx: Knex.Transaction, { documentId }: Document): Promise<void> {
  const created: ChangeKind = 'created';
  await trx.raw(
    `delete from unit_changes c using units u where u.id = c.unit_id and u.document_id = ?
       and not exists (select 1 from unit_changes o where o.unit_id = u.id and o.kind <> ?)`,
    [documentId, created],
  );
}
