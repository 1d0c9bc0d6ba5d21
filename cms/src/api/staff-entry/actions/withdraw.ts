import { z } from 'zod';
import { faultOfWithdrawal } from '../../../domain/staff';
import { Refusal } from '../../../core/refusal';
import { reason, idAndVersion } from '../../../actions/input';
import type { Action, UnitOfWork } from '../../../actions/action';
import { today } from '../../../core/clock';
import type { Row } from '../../../core/rows';
import { aboutPerson, entryOf, loadStaff, raiseVersion, refuse } from '../../person/row';
import { staffEntries } from '../resource';

const input = z.strictObject({ ...idAndVersion, reason });

interface EntryWithPerson extends Row {
  personId: number;
  withdrawnAt: Date | null;
}

/** Withdraws an entry before its date, with the reason; it stays in the history (PM-2). */
export const withdraw: Action<z.infer<typeof input>> = {
  resource: staffEntries,
  verb: 'withdraw',
  input,
  async run(work, { id, version, reason: why }) {
    // The person is locked first, as by everything else that touches entries.
    const read = await work.read<EntryWithPerson>(staffEntries, id);
    const { person, entries, unit } = await loadStaff(work, await personOf(work, read.personId));
    const row = await work.load<EntryWithPerson>(staffEntries, id, version);
    const entry = entries.find((one) => one.id === row.id);
    if (!entry) throw new Refusal(409, 'wrongState');
    const others = entries.filter((one) => one !== entry).map(entryOf);
    refuse(faultOfWithdrawal(entryOf(entry), others, today(work.now)));
    const change = await work.update(row, staffEntries.table, {
      withdrawnAt: work.now,
      withdrawnBy: work.principal.fullName,
      withdrawReason: why,
    });
    if (entry.kind === 'leaver') await work.amend('people', { id: person.id }, { leftOn: null });
    await raiseVersion(work, person.id);
    const params = { date: entry.effectiveOn, kind: entry.kind, reason: why };
    const about = aboutPerson(person, unit?.id ?? null, params);
    work.log({ action: 'withdraw', ...about, ...change });
    return id;
  },
};

async function personOf(work: UnitOfWork, personId: number): Promise<string> {
  const [person] = await work.select<Row>('people', 'where t.id = ?', [personId]);
  return person?.documentId ?? '';
}
