import { Refusal } from '../../core/refusal';
import { load, type Document } from '../../core/snapshot';
import { copyOf } from '../../core/copy-of';
import { closedUnits } from './copying/closed-units';
import { nameIn } from '../../domain/periods';

const UID = 'api::framework.framework';

/** Closed units that are named in a framework and do not come along into another year. */
export interface LeftOut {
  item: string;
  unit: string;
  as: 'assessor' | 'unit';
}

export interface FrameworkCopy {
  documentId: string;
  name: string;
  year: number;
  leftOut: LeftOut[];
}

/**
 * The framework as a draft of another year, in the caller's transaction (BX-14). What is in force is
 * copied, or the draft where nothing is. Units closed by then stay out. Refuses where the year has a
 * framework of the target type already.
 */
export async function copyFramework(documentId: string, year: number): Promise<FrameworkCopy> {
  const source = (await load(UID, documentId, 'published')) ?? (await load(UID, documentId));
  if (!source) throw new Error(`there is no framework ${documentId}`);
  const other = await frameworkOf(year, idOf(source.targetType));
  if (other) throw new Refusal(409, 'frameworkThere', { name: other.name, year });
  const closed = await closedUnits(year);
  const leftOut: LeftOut[] = [];
  const data = copyOf(UID, source, (related, place) => {
    const unit = closed.get(related.documentId);
    const field = place.at(-1);
    if (unit === undefined || (field !== 'assessor' && field !== 'units')) return true;
    const as = field === 'assessor' ? 'assessor' : 'unit';
    leftOut.push({ item: itemName(source, place[1]), unit, as });
    return false;
  });
  const name = nameIn(String(source.name), Number(source.year), year);
  const made = await strapi.documents(UID).create({ data: { ...data, name, year } as never });
  return { documentId: made.documentId, name, year, leftOut };
}

/** The framework of a year and target type, drafts too. */
export async function frameworkOf(
  year: number,
  targetType: string | undefined,
): Promise<{ documentId: string; name: string } | undefined> {
  const [found] = await strapi.documents(UID).findMany({
    filters: { year, targetType: { documentId: targetType ?? null } },
    status: 'draft',
    limit: 1,
  } as never);
  return found && { documentId: found.documentId, name: String(found.name) };
}

const idOf = (value: unknown): string | undefined =>
  (value as { documentId?: string } | null | undefined)?.documentId;

function itemName({ items }: Document, index: unknown): string {
  const item = (items as { code?: string; name?: string }[])[Number(index)];
  return [item?.code, item?.name].filter(Boolean).join(' ');
}
