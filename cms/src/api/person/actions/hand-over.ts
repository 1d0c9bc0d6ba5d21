import { z } from 'zod';
import { invalid, Refusal } from '../../../core/refusal';
import { idAndVersion } from '../../../actions/input';
import type { Action } from '../../../actions/action';
import type { UnitOfWork } from '../../../actions/unit-of-work';
import { people } from '../resource';
import { reference } from './inputs';
import {
  aboutPerson,
  loadStaff,
  raiseVersion,
  serves,
  staffOf,
  type PersonRow,
  type Staff,
} from '../row';
import { passOn, responsibilitiesOf, type Responsibility } from './pass-on';

const input = z.strictObject({
  ...idAndVersion,
  /** Who takes over. */
  to: reference,
  /** Which responsibilities; all that are open without it. */
  responsibilities: z.array(reference).min(1).max(500).nullish(),
});

/** 移交 (PM-2): open responsibilities go to somebody who serves in the target's unit. */
export const handOver: Action<z.infer<typeof input>> = {
  resource: people,
  verb: 'handOver',
  input,
  async run(work, { id, version, to, responsibilities: chosen }) {
    const staff = await loadStaff(work, id, version);
    const taker = await takerOf(work, staff, to);
    const open = await responsibilitiesOf(work, staff.person.id);
    const handedOver = chosen ? open.filter((one) => chosen.includes(one.documentId)) : open;
    if (handedOver.length === 0) throw new Refusal(409, 'staffNothingOpen');
    if (chosen && handedOver.length < new Set(chosen).size) throw new Refusal(409, 'staffTaskGone');
    refuseForeign(handedOver, taker);
    for (const one of handedOver) {
      const change = await passOn(work, one, staff.person, taker.person);
      work.log({
        action: 'handOver',
        resource: 'targets',
        recordId: one.targetDocumentId,
        year: one.year,
        unitId: one.unitId,
        targetTypeId: one.targetTypeId,
        params: {
          itemCode: one.itemCode,
          name: one.name,
          from: staff.person.name,
          to: taker.person.name,
        },
        ...change,
      });
    }
    await raiseVersion(work, staff.person.id);
    const params = { to: taker.person.name, count: handedOver.length };
    work.log({
      action: 'handOver',
      ...aboutPerson(staff.person, staff.unit?.id ?? null, params),
      after: {
        to: taker.person.documentId,
        targets: handedOver.map((one) => one.targetDocumentId),
      },
    });
    return id;
  },
};

async function takerOf(work: UnitOfWork, { person }: Staff, id: string): Promise<Staff> {
  if (id === person.documentId) throw invalid({ to: { code: 'staffSamePerson' } });
  const found = await work.read<PersonRow>(people, id).catch((error: unknown) => {
    if (error instanceof Refusal && error.status === 404)
      throw invalid({ to: { code: 'staffPersonUnknown' } });
    throw error;
  });
  const taker = await staffOf(work, found);
  if (!serves(taker, work)) throw invalid({ to: { code: 'staffNotServing' } });
  return taker;
}

function refuseForeign(chosen: readonly Responsibility[], { unit }: Staff): void {
  const foreign = chosen.find(({ unitId }) => unitId !== unit?.id);
  if (foreign)
    throw invalid({ to: { code: 'staffNotOfUnit', params: { unit: foreign.unitName } } });
}
