import { z } from 'zod';
import { addsUp, assignFaults, type AssignFault } from '../../../domain/decomposition';
import { invalid, Refusal, type FieldError } from '../../../core/refusal';
import {
  blankAsNull,
  decimalText,
  idAndVersion,
  missingAsNull,
  requiredDecimal,
} from '../../../actions/input';
import type { Action, UnitOfWork } from '../../../actions/action';
import { additiveOf } from '../../indicator/additive';
import { targets } from '../resource';
import { peopleNamed } from './assign-people';
import { keepPeople } from './keep-people';
import { aboutTarget, type TargetRow } from '../row';

const optional = z.string().trim().max(200).nullish().transform(blankAsNull);

export const personInput = z.strictObject({
  person: z
    .string()
    .max(64)
    .refine((text) => text !== '', 'personMissing'),
  share: requiredDecimal('shareMissing'),
  part: optional,
  partValue: decimalText
    .refine((value) => Number(value) >= 0, 'amountBelowZero')
    .nullish()
    .transform(missingAsNull),
  dueOn: z.iso.date(),
  lead: z.boolean().default(false),
});

const input = z.strictObject({ ...idAndVersion, persons: z.array(personInput).min(1).max(20) });

interface AssignedRow extends TargetRow {
  indicatorId: number | null;
}

/** 责任分解 (EX-2): names who is responsible for a published target and replaces those named before. */
export const assign: Action<z.infer<typeof input>> = {
  resource: targets,
  verb: 'assign',
  batch: true,
  input,
  async run(work, { id, version, persons }) {
    const target = await work.load<AssignedRow>(targets, id, version);
    if (target.state !== 'published' && target.state !== 'revising')
      throw new Refusal(409, 'assignNotPublished');
    const people = await peopleNamed(work, target.unitId, persons);
    refuse(assignFaults({ ...target, ...(await factsOf(work, target)) }, persons));
    const rows = persons.flatMap((line, index) => {
      const person = people[index];
      const { share, part, partValue, dueOn, lead } = line;
      return person ? [{ person, share, part, partValue, dueOn, lead }] : [];
    });
    const change = await keepPeople(work, target, rows);
    // The set as a whole is what was seen: two who assign at once do not overwrite each other.
    await work.update(target, targets.table, {});
    const about = aboutTarget(target);
    const params = { ...about.params, people: rows.map(({ person }) => person.name).join('、') };
    work.log({ action: 'assign', ...about, params, ...change });
    return id;
  },
};

async function factsOf(work: UnitOfWork, target: AssignedRow) {
  const { rows } = await work.trx.raw<{ rows: { day: string | null }[] }>(
    `select to_char(min(published_at_time) + interval '8 hours', 'YYYY-MM-DD') as day
     from target_versions where target_id = ?`,
    [target.id],
  );
  const { unitOfMeasure, indicatorId } = target;
  const additive = addsUp({ unitOfMeasure, additive: await additiveOf(work, indicatorId) });
  return { publishedOn: rows[0]?.day ?? null, additive };
}

/** Each fault at its person's field, what concerns all of them at `persons`. */
function refuse(faults: readonly AssignFault[]): void {
  if (faults.length === 0) return;
  const fields: Record<string, FieldError> = {};
  for (const { index, field, code, params } of faults) {
    const at = index === null ? 'persons' : `persons.${index}.${field}`;
    fields[at] ??= { code, params };
  }
  throw invalid(fields);
}
