import { draw } from '../model/random';
import { auditBulk } from './feed';
import { SYSTEM } from '../../actions/actor';
import { inThePast } from '../../actions/transaction';
import { insertRows, known, type Load, type Values } from './load';

interface Move {
  staffNo: string;
  on: string;
  note: string;
}

/** Where they came from; they are in their new units already. */
const TRANSFERS: readonly (Move & { from: string })[] = [
  { staffNo: 'U-XY-2', from: 'U-GHZX', on: '2024-03-01', note: '干部交流' },
  { staffNo: 'C-YS-3', from: 'C-SZ', on: '2024-05-06', note: '工作需要' },
  { staffNo: 'D-YSC-2', from: 'D-GLC', on: '2024-07-15', note: '处室轮岗' },
];
/** The first has left tasks behind. */
const LEAVERS: readonly Move[] = [
  { staffNo: 'U-GHZX-3', on: '2024-10-01', note: '退休' },
  { staffNo: 'D-KJC-2', on: '2024-08-01', note: '辞职' },
];
const PENDING: Move & { to: string } = {
  staffNo: 'U-XXZX-2',
  to: 'U-GHY',
  on: '2024-12-01',
  note: '工作需要',
};

interface PersonRow {
  id: number;
  staff_no: string;
  kind: string;
  unit_id: number;
}

const ENTERED_BY = '马超 (xitong)';

/** Everybody has joined some day; a few have moved or left in 2024, and one is about to move. */
export async function writeStaffEntries(load: Load, now: Date): Promise<void> {
  const { trx } = load;
  const people: PersonRow[] = await trx('people as p')
    .join('people_unit_lnk as l', 'l.person_id', 'p.id')
    .orderBy('p.id')
    .select('p.id', 'p.staff_no', 'p.kind', 'l.unit_id');
  const unit = (code: string) => known(load.units, code).id;
  const moved = new Map(TRANSFERS.map((move) => [move.staffNo, move]));
  const joined = people.map((person): Values => {
    const from = moved.get(person.staff_no)?.from;
    const unitToId = from ? unit(from) : person.unit_id;
    return entry(person, 'joiner', joinedOn(person), { unitToId, staffKind: person.kind });
  });
  const of = (staffNo: string) => known(new Map(people.map((p) => [p.staff_no, p])), staffNo);
  const later = [
    ...TRANSFERS.map(({ staffNo, from, on, note }) => {
      const person = of(staffNo);
      const units = { unitFromId: unit(from), unitToId: person.unit_id };
      return entry(person, 'transfer', on, { ...units, note });
    }),
    ...LEAVERS.map(({ staffNo, on, note }) => {
      const person = of(staffNo);
      return entry(person, 'leaver', on, { unitFromId: person.unit_id, note });
    }),
  ];
  const { staffNo, to, on, note } = PENDING;
  const units = { unitFromId: of(staffNo).unit_id, unitToId: unit(to) };
  const pending = entry(of(staffNo), 'transfer', on, { ...units, note, appliedAt: null });
  const all = [...joined, ...later, pending];
  await insertRows('staff_entries', all, now);
  await inThePast(SYSTEM, now, async (work) => {
    for (const { staffNo: leaver, on: day } of LEAVERS)
      await work.amend('people', { staffNo: leaver }, { leftOn: day });
  });
  await auditBulk({ 'staff-entries': all.length });
}

function entry(person: PersonRow, kind: string, effectiveOn: string, values: Values): Values {
  const applied = { appliedAt: new Date(`${effectiveOn}T00:30:00Z`), enteredBy: ENTERED_BY };
  return { personId: person.id, kind, effectiveOn, ...applied, ...values };
}

/** Some day of the ten years before the demo. */
function joinedOn({ staff_no: staffNo }: PersonRow): string {
  const year = 2013 + Math.floor(draw(staffNo, 'year') * 10);
  const month = 1 + Math.floor(draw(staffNo, 'month') * 12);
  return `${year}-${String(month).padStart(2, '0')}-01`;
}
