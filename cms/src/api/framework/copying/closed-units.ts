import { assessedIn } from '../../../domain/framework';
import { today } from '../../../core/clock';

/** Units that are closed in a year, by documentId, with their names. */
export async function closedUnits(year: number): Promise<Map<string, string>> {
  const day = today();
  const units = await strapi.documents('api::unit.unit').findMany({
    filters: { closedOn: { $notNull: true } },
    fields: ['name', 'closedOn'],
    limit: -1,
  } as never);
  return new Map(
    units
      .filter(({ closedOn }) => !assessedIn(year, day, closedOn as string | null))
      .map(({ documentId, name }) => [documentId, String(name)]),
  );
}
