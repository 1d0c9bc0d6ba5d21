import { Client } from 'pg';
import { withDatabase } from './with-database';
import type { Break } from '../trail/chain';
import { verifyChain } from '../trail/verify';

const REASONS: Record<Break['reason'], string> = {
  sequence: 'an entry is missing, or is there twice',
  link: 'it does not carry the hash of the entry before',
  hash: 'its content does not match its hash',
  head: 'entries are missing at the end',
};

/** Verifies the audit log of the data folder (or DATABASE_URL) and says so. Answers the exit code. */
export function verifyAudit(root: string, print: (line: string) => void): Promise<number> {
  return withDatabase(root, async (url) => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      const { count, broken } = await verifyChain(client);
      if (!broken) {
        print(`Audit log: ${count} entries, the chain is unbroken.`);
        return 0;
      }
      print(`Audit log: ${count} entries hold, then the chain breaks.`);
      print(`First broken entry: ${broken.seq}: ${REASONS[broken.reason]}.`);
      return 1;
    } finally {
      await client.end();
    }
  });
}
