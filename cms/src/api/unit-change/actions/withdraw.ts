import { z } from 'zod';
import type { ChangeKind } from '../../../domain/organisation';
import { Refusal } from '../../../core/refusal';
import { reason, idAndVersion } from '../../../actions/input';
import type { Action } from '../../../actions/action';
import type { Row } from '../../../core/rows';
import { unitChanges } from '../resource';

const input = z.strictObject({ ...idAndVersion, reason });

interface ChangeRow extends Row {
  unitId: number;
  kind: ChangeKind;
  state: string;
  effectiveOn: string;
}

/** Whoever may make a change may take it back before its day. */
const VERB: Readonly<Record<ChangeKind, string>> = {
  created: 'create',
  renamed: 'rename',
  moved: 'move',
  retyped: 'retype',
  merged: 'merge',
  closed: 'close',
};

export const withdraw: Action<z.infer<typeof input>> = {
  resource: unitChanges,
  verb: 'withdraw',
  input,
  async run(work, { id, version, reason: ground }) {
    const change = await work.load<ChangeRow>(unitChanges, id, version);
    if (!work.principal.actions.has(`units.${VERB[change.kind]}`))
      throw new Refusal(403, 'forbidden');
    if (change.state !== 'pending') throw new Refusal(409, 'wrongState');
    const done = await work.update(change, unitChanges.table, { state: 'withdrawn' });
    const [unit] = await work.select<Row & { name: string }>('units', 'where t.id = ?', [
      change.unitId,
    ]);
    const { kind, effectiveOn } = change;
    work.log({
      action: 'withdraw',
      resource: unitChanges.plural,
      recordId: id,
      unitId: change.unitId,
      year: Number(effectiveOn.slice(0, 4)),
      params: { name: unit?.name ?? '', kind, date: effectiveOn, reason: ground },
      ...done,
      after: { ...done.after, reason: ground },
    });
    return id;
  },
};
