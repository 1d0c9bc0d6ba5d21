import { status, type Cell } from './cell';
import type { Fact } from './facts';
import type { PersonRows } from './person-rows';

/** A document hangs on a target or a report; nobody hangs it on one of others. */
export function uploads(rows: PersonRows): Cell[] {
  if (rows.resource.plural === 'targets')
    return rows.foreign.map((target) => upload(rows, target, undefined));
  return rows.foreign.map((report) => upload(rows, rows.visible[0], report));
}

const UPLOADERS = new Set(['directUnit', 'cityBureau', 'company', 'responsiblePerson']);

function upload(rows: PersonRows, target: Fact | undefined, report: Fact | undefined): Cell {
  const id = report ? (target?.target ?? '') : (target?.id ?? '');
  return {
    who: rows.person.username,
    plural: 'work-documents',
    what: report ? `upload to report ${report.id}` : `upload to target ${id}`,
    foreign: true,
    async judge(client) {
      const body = new FormData();
      body.set('target', id);
      if (report) body.set('report', report.id);
      body.set('file', new Blob(['not read at all']), 'x.docx');
      const answer = await client.request('POST', '/api/work-documents', { body });
      const fields = Object.keys((answer.body as { errors?: object }).errors ?? {});
      if (UPLOADERS.has(rows.person.role) && !fields.includes('target'))
        return { kind: 'leak', why: `${answer.status} ${fields.join()}: the target was found` };
      return status(answer, UPLOADERS.has(rows.person.role) ? 400 : 403);
    },
  };
}
