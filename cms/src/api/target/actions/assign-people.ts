import { invalid, type FieldError } from '../../../core/refusal';
import type { UnitOfWork } from '../../../actions/action';
import { today } from '../../../core/clock';

export interface Assigned {
  id: number;
  documentId: string;
  name: string;
}

interface PersonRow extends Assigned {
  leftOn: string | null;
}

/** The unit and all units below it. */
const BELOW = `with recursive below as (
  select ?::int as id union select l.unit_id from units_parent_lnk l join below b on b.id = l.inv_unit_id)
  select id from below`;

/**
 * The people named, who are of the unit or of one below it, each once, and do not leave before
 * their date. Refuses with 400 at `persons.<i>.person`.
 */
export async function peopleNamed(
  work: UnitOfWork,
  unitId: number,
  lines: readonly { person: string; dueOn: string }[],
): Promise<Assigned[]> {
  const rows = await work.select<PersonRow>(
    'people',
    `where t.document_id = any(?) and exists (select 1 from people_unit_lnk l
       where l.person_id = t.id and l.unit_id in (${BELOW}))`,
    [lines.map(({ person }) => person), unitId],
  );
  const byId = new Map(rows.map((row) => [row.documentId, row]));
  const wrong: Record<string, FieldError> = {};
  const people = lines.flatMap(({ person, dueOn }, index) => {
    const found = byId.get(person);
    const earlier = lines.findIndex((other) => other.person === person);
    const fieldError = found
      ? faultOf(found, dueOn, today(work.now), earlier < index)
      : ({ code: 'personNotOfUnit' } as const);
    if (fieldError) wrong[`persons.${index}.person`] = fieldError;
    return found ? [found] : [];
  });
  if (Object.keys(wrong).length > 0) throw invalid(wrong);
  return people;
}

function faultOf(
  { name, leftOn }: PersonRow,
  dueOn: string,
  on: string,
  twice: boolean,
): FieldError | undefined {
  if (twice) return { code: 'personTwice', params: { name } };
  if (leftOn === null) return undefined;
  if (leftOn <= on) return { code: 'personLeft', params: { name, day: leftOn } };
  return leftOn < dueOn ? { code: 'personLeavesBefore', params: { name, day: leftOn } } : undefined;
}
