import { status, type Cell } from './cell';
import { may } from './oracle';
import type { PersonRows } from './person-rows';

/** Never one that would succeed: the refusal tells whether the door is open (400) or shut (403). */
export function created(rows: PersonRows, plural: string, body: object, verb = 'create'): Cell {
  const open = may(rows.person, plural, verb);
  const path = verb === 'create' ? `/api/${plural}` : `/api/${plural}/${verb}`;
  return {
    who: rows.person.username,
    plural,
    what: verb,
    foreign: !open,
    judge: async (client) => status(await client.post(path, body), open ? 400 : 403),
  };
}
