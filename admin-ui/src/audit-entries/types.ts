import type { Base } from '../api/records';

export interface AuditEntry extends Base {
  /** A big integer, as text. */
  seq: string;
  at: string;
  actor: string;
  actorKind: 'user' | 'admin' | 'system';
  ip: string | null;
  action: string;
  resource: string;
  recordId: string | null;
  before: unknown;
  after: unknown;
  previousHash: string;
  hash: string;
}
