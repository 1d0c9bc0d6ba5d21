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
import { today } from '../../../core/clock';
import { strapiRefusal, strapiFieldRefusal } from '../refusals';
import type { Rule, Write } from '../rule';
import type { Document } from '../../../core/snapshot';
import { unitDifferences, type Difference } from './unit-differences';

/**
 * The units form a tree with a history, in the Strapi admin too (PM-1): the same checks as in the
 * portal, and an entry for each thing that changed, from today on. The lock keeps two moves from
 * closing a circle between them; it comes before the row, as in the portal.
 */
export const unitRule: Rule = {
  async before({ work, action, before }, data) {
    await lockOrganisation(work.trx);
    const { coefficient } = data ?? {};
    if (typeof coefficient === 'string' && !isCoefficient(coefficient))
      throw strapiFieldRefusal('coefficient', 'coefficientOutOfRange');
    if (action === 'clone' && data) data.closedOn = null;
    if (action === 'delete' && before) await forgetCreation(work, before);
  },
  async after({ work, action, before }, after) {
    if (!after) return;
    const units = await readUnits(work.trx);
    const unit = byDocument(units, after.documentId);
    if (!unit) return;
    const isNew = action === 'create' || action === 'clone' || !before;
    const differences = unitDifferences(isNew ? null : before, after, today(work.now));
    for (const { kind, effectiveOn, ...change } of differences) {
      stop(faultOf(units, unit, { kind, effectiveOn, ...change }, before));
      stop(dateFault(await historyOf(work.trx, unit.id), { kind, effectiveOn }));
      const entry = { unitId: unit.id, kind, effectiveOn, ...change, reason: null };
      await insertChange(work, { ...entry, state: 'applied', actor: work.actor.signature });
    }
  },
};

function stop(fault: OrganisationFault | null): void {
  if (!fault) return;
  const { field, code, params } = fault;
  throw field === null ? strapiRefusal(code, params) : strapiFieldRefusal(field, code, params);
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
    if (was.closedOn !== null) throw strapiRefusal('unitNotReopened');
    if (effectiveOn > today()) throw strapiRefusal('unitClosesInPortal');
    return closeFault(units, was, null);
  }
  if (kind === 'moved') return moveFault(units, { ...was, parentId: null }, unit.parentId);
  return was.closedOn === null ? null : closedFault(was);
}

const dayOf = (value: unknown): Day | null => (typeof value === 'string' ? value : null);

/** A unit entered by mistake can go: its only history is that it was entered. */
async function forgetCreation(work: Write['work'], { documentId }: Document): Promise<void> {
  const created: ChangeKind = 'created';
  const history = await work.select<{ id: number; kind: ChangeKind }>(
    'unit_changes',
    'join units u on u.id = t.unit_id where u.document_id = ?',
    [documentId],
  );
  if (history.every(({ kind }) => kind === created))
    await work.remove('unit_changes', { id: history.map(({ id }) => id) });
}
