import type { Answer } from '../support/client';
import { right, status, type Cell, type Verdict } from './cell';
import type { Fact } from './facts';
import { nounFacts } from './noun-facts';
import { rowsOf, may } from './oracle';
import type { PersonRows } from './person-rows';

/** The record ids behind each result, read from the database. */
export type Behind = ReadonlyMap<string, readonly string[]>;

/** Readings of one record that are more than its fields: suggested score, file, explanation. */
export function views(rows: PersonRows, behind: Behind): Cell[] {
  const { views: found = [] } = nounFacts(rows.resource.plural);
  return found.flatMap((view) => viewsOf(rows, view, behind));
}

function viewsOf(rows: PersonRows, view: string, behind: Behind): Cell[] {
  const { plural } = rows.resource;
  const allowed = rows.may(view);
  const cell = (row: Fact, foreign: boolean): Cell => ({
    who: rows.person.username,
    plural,
    what: `${view} ${row.id}`,
    foreign: foreign || !allowed,
    async judge(client) {
      const answer = await client.get(`/api/${plural}/${row.id}/${view}`);
      if (!allowed) return status(answer, 403);
      if (foreign) return status(answer, 404);
      if (view === 'parts') return divided(answer, rows);
      return view === 'explanation' ? explained(answer, row, rows, behind) : status(answer, 200);
    },
  });
  const own = view === 'explanation' ? rows.visible : rows.own;
  return [...own.map((row) => cell(row, false)), ...rows.foreign.map((row) => cell(row, true))];
}

/** The units' parts that come are targets of the person's own rows. */
function divided(answer: Answer, rows: PersonRows): Verdict {
  const verdict = status(answer, 200);
  if (verdict.kind !== 'right') return verdict;
  const targets = new Set(rowsOf(rows.person, 'targets', rows.facts).map(({ id }) => id));
  const { parts = [] } = answer.body as { parts?: { id: string }[] };
  const foreign = parts.find(({ id }) => !targets.has(id));
  return foreign ? { kind: 'leak', why: `a part is the foreign target ${foreign.id}` } : right;
}

interface Explanation {
  records?: { id: string; documents: { id: string }[] }[];
}

/** A peer's published score is open; the records and documents it is made of are not (EX-5). */
function explained(answer: Answer, row: Fact, rows: PersonRows, behind: Behind): Verdict {
  const visible = (plural: string) =>
    new Set(
      may(rows.person, plural, 'findOne')
        ? rowsOf(rows.person, plural, rows.facts).map(({ id }) => id)
        : [],
    );
  const records = visible('assessment-records');
  const documents = visible('work-documents');
  const used = behind.get(row.id) ?? [];
  const open = used.filter((id) => records.has(id));
  const verdict = status(answer, used.length > 0 && open.length === 0 ? 404 : 200);
  if (verdict.kind !== 'right' || answer.status !== 200) return verdict;
  const shown = (answer.body as Explanation).records ?? [];
  const foreign = [
    ...shown.filter(({ id }) => !records.has(id)),
    ...shown.flatMap((record) => record.documents).filter(({ id }) => !documents.has(id)),
  ];
  if (foreign.length > 0) return { kind: 'leak', why: `explained by a foreign ${foreign[0]?.id}` };
  return shown.length === open.length
    ? right
    : { kind: 'denied', why: `${shown.length} of ${open.length} records explain it` };
}
