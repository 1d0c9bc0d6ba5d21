import type { Server } from '../harness';
import { nounFacts } from './noun-facts';
import { TARGETS } from './statements';

/** What a row is about, read by SQL of the test's own: nothing here comes from the code under test. */
export interface Fact {
  id: string;
  version: number;
  label: string;
  code: string | null;
  unit: string | null;
  type: string | null;
  assessor: string | null;
  /** documentId of the target it hangs on */
  target: string | null;
  /** users named as responsible */
  people: readonly string[];
  published: boolean;
}

export type Facts = ReadonlyMap<string, readonly Fact[]>;

type Found = Omit<Fact, 'version' | 'label' | 'people'> & {
  people: string[] | null;
  version: number | null;
  label: string | null;
};

/** Every row of every resource. A resource the test does not know is an error, not a gap. */
export async function loadFacts(server: Server, plurals: Iterable<string>): Promise<Facts> {
  const facts = new Map<string, Fact[]>();
  for (const plural of plurals) {
    const { rows: statement } = nounFacts(plural);
    const rows = await server.sql<Found>(
      `${TARGETS} select f.id, (f.row ->> 'version')::int as version,
         coalesce(f.row ->> 'name', f.row ->> 'item_code', f.row ->> 'text') as label,
         f.row ->> 'code' as code, f.unit, f.type, f.assessor, f.target, f.people, f.published
       from (${statement}) f order by md5(f.id)`,
    );
    const complete = rows.map(({ people, version, label, ...rest }) => ({
      ...rest,
      people: people ?? [],
      version: version ?? 1,
      label: label ?? '',
    }));
    facts.set(plural, complete);
  }
  return facts;
}
