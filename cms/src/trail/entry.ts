/** What is to be written down; sequence, time and hashes are added by the chain. */
export interface AuditEvent {
  actor: string;
  actorKind: 'user' | 'admin' | 'system';
  ip?: string | null;
  action: string;
  /** plural of the resource */
  resource: string;
  /** documentId */
  recordId?: string | null;
  before?: unknown;
  after?: unknown;
}

/** An entry of the log as it is hashed. */
export interface AuditEntry {
  seq: number;
  /** ISO 8601 in UTC with milliseconds */
  at: string;
  actor: string;
  actorKind: string;
  ip: string | null;
  action: string;
  resource: string;
  recordId: string | null;
  before: unknown;
  after: unknown;
}
