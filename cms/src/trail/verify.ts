import type { Client } from 'pg';
import { check, GENESIS, type Break, type Head, type LinkedEntry } from './chain';

export interface Verification {
  /** entries found in order */
  count: number;
  broken?: Break;
}

type Row = Omit<LinkedEntry, 'seq' | 'before' | 'after'> & {
  seq: string;
  before: string | null;
  after: string | null;
};

const PAGE = 2000;
const SELECT = `
  select seq::text, to_char(at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, actor,
    actor_kind as "actorKind", ip, action, resource, record_id as "recordId",
    before::text, after::text, previous_hash as "previousHash", hash
  from audit_entries where seq > $1 order by audit_entries.seq, id limit ${PAGE}`;

/** Walks the whole chain page by page in one snapshot, then compares its end with audit_head. */
export async function verifyChain(client: Client): Promise<Verification> {
  await client.query('begin isolation level repeatable read read only');
  try {
    let head: Head = { seq: 0, hash: GENESIS };
    for (;;) {
      const { rows } = await client.query<Row>(SELECT, [head.seq]);
      const checked = check(head, rows.map(toEntry));
      head = checked.head;
      if (checked.broken) return { count: head.seq, broken: checked.broken };
      if (rows.length < PAGE) break;
    }
    return (await endsAt(client, head))
      ? { count: head.seq }
      : { count: head.seq, broken: { seq: head.seq + 1, reason: 'head' } };
  } finally {
    await client.query('rollback');
  }
}

/** Entries cut off at the end leave a sound but shorter chain; the head remembers its length. */
async function endsAt(client: Client, { seq, hash }: Head): Promise<boolean> {
  const found = await client.query(
    'select 1 from audit_head where seq = $1 and hash = $2 and (select count(*) from audit_entries) = $1',
    [seq, hash],
  );
  return found.rowCount === 1;
}

function toEntry(row: Row): LinkedEntry {
  return {
    ...row,
    seq: Number(row.seq),
    before: row.before === null ? null : (JSON.parse(row.before) as unknown),
    after: row.after === null ? null : (JSON.parse(row.after) as unknown),
  };
}
