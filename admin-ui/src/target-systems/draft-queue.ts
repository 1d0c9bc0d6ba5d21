import { problemOf } from '../shared/problem';
import { afterChoice, afterConflict, afterReading, afterSaving, isUnsaved } from './draft';
import { newDraft, sendable, typedInto } from './draft';
import type { Draft, Kept } from './draft';
import { fromStorage, storedDraft } from './draft-storage';
import type { DraftStorage, StoredDraft } from './draft-storage';
import type { Field, SystemItem, Typed } from './types';

/** The server as the queue needs it. */
export interface DraftServer {
  save(id: string, version: number, typed: Typed): Promise<Kept>;
  read(id: string): Promise<Kept>;
  /** What is wrong with what was typed and cannot be sent so, or undefined. */
  fault(field: Field, value: string): string | undefined;
  /** What to say while there is no connection. */
  offline(): string;
}

const DELAY = 700;
const AGAIN = 4000;
const CONFLICTS = 3;

/**
 * Saves rows as they are typed. Each row sends one change after the other, each with the version
 * that the last one gave, so that a person never collides with themselves. What cannot be sent is
 * kept and tried again.
 */
export class DraftQueue {
  private readonly drafts = new Map<string, Draft>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly running = new Map<string, Promise<void>>();
  private readonly listeners = new Set<() => void>();
  /** Rises with each change of any row. */
  revision = 0;

  private left = false;

  constructor(
    private readonly server: DraftServer,
    private readonly storage: DraftStorage = { read: () => ({}), write: () => undefined },
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  get(id: string): Draft | undefined {
    return this.drafts.get(id);
  }

  load(items: readonly (SystemItem | (Kept & { id: string }))[]): void {
    const [storage, before] = [this.storage.read(), [...this.drafts.values()]];
    for (const item of items) {
      const known = this.drafts.get(item.id);
      const kept = storage[item.id];
      const next = known
        ? afterReading(known, item)
        : kept
          ? this.taken(kept, item)
          : newDraft(item);
      if (next !== known) this.drafts.set(item.id, next);
      if (!known && kept) this.later(item.id, DELAY);
    }
    const after = [...this.drafts.values()];
    if (after.some((draft, at) => draft !== before[at])) this.changed();
  }

  type(id: string, field: Field, value: string): void {
    const draft = this.drafts.get(id);
    if (!draft) return;
    this.put(id, typedInto(draft, field, value, this.server.fault(field, value)));
    this.later(id, DELAY);
  }

  choose(id: string, choice: 'mine' | 'theirs'): Promise<void> {
    const draft = this.drafts.get(id);
    if (draft) this.put(id, afterChoice(draft, choice));
    return this.flush(id);
  }

  /** Errors of a declaration, at the fields they belong to. */
  mark(id: string, errors: Typed, fieldError: string | null): void {
    const draft = this.drafts.get(id);
    if (draft) this.put(id, { ...draft, errors, fieldError });
  }

  /** How many rows the server does not have as they are on the page. */
  unsaved(): number {
    return [...this.drafts.values()].filter(isUnsaved).length;
  }

  /** Sends everything now. Whether the server then has all of it. */
  async settle(): Promise<boolean> {
    const open = [...this.drafts].filter(([id, draft]) => isUnsaved(draft) || this.running.has(id));
    await Promise.all(open.map(([id]) => this.flush(id)));
    return this.unsaved() === 0;
  }

  /** The page is there (again). */
  open(): void {
    this.left = false;
  }

  /** Sends what is waiting and forgets the timers; the page goes away. */
  close(): void {
    void this.settle();
    this.left = true;
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
  }

  private flush(id: string): Promise<void> {
    clearTimeout(this.timers.get(id));
    this.timers.delete(id);
    const next = (this.running.get(id) ?? Promise.resolve()).then(() => this.send(id));
    this.running.set(id, next);
    void next.then(() => {
      if (this.running.get(id) === next) this.running.delete(id);
    });
    return next;
  }

  private async send(id: string, attempt = 1): Promise<void> {
    const draft = this.drafts.get(id);
    if (!draft || draft.status === 'conflict') return;
    const sent = sendable(draft);
    if (Object.keys(sent).length === 0) return;
    this.put(id, { ...draft, status: 'saving' });
    try {
      const kept = await this.server.save(id, draft.version, sent);
      this.change(id, (now) => afterSaving(now, sent, kept, Date.now()));
    } catch (error) {
      await this.refused(id, error, attempt);
    }
  }

  private async refused(id: string, error: unknown, attempt: number): Promise<void> {
    const { status, message, fields } = problemOf(error);
    if (status === 409 && attempt <= CONFLICTS) return this.reconcile(id, attempt);
    if (status >= 400 && status < 500 && ![401, 409, 429].includes(status)) {
      this.change(id, (now) => ({
        ...now,
        status: 'refused',
        errors: fields,
        fieldError: message,
      }));
      return;
    }
    const fieldError = status === 0 ? this.server.offline() : message;
    this.change(id, (now) => ({ ...now, status: 'offline', fieldError }));
    this.later(id, AGAIN);
  }

  private async reconcile(id: string, attempt: number): Promise<void> {
    try {
      const kept = await this.server.read(id);
      this.change(id, (now) => afterConflict(now, kept));
    } catch {
      this.change(id, (now) => ({ ...now, status: 'offline' }));
      this.later(id, AGAIN);
      return;
    }
    await this.send(id, attempt + 1);
  }

  private later(id: string, delay: number): void {
    clearTimeout(this.timers.get(id));
    if (this.left) return;
    this.timers.set(
      id,
      setTimeout(() => void this.flush(id), delay),
    );
  }

  /** The person leaves what is not sent behind. */
  drop(): void {
    this.left = true;
    this.storage.write({});
  }

  private taken(kept: StoredDraft, item: Kept): Draft {
    return fromStorage(kept, item, (field, value) => this.server.fault(field, value));
  }

  private change(id: string, next: (draft: Draft) => Draft): void {
    const draft = this.drafts.get(id);
    if (draft) this.put(id, next(draft));
  }

  private put(id: string, draft: Draft): void {
    this.drafts.set(id, draft);
    this.changed();
  }

  private changed(): void {
    this.revision += 1;
    if (!this.left) this.storage.write(storedDraft(this.drafts));
    for (const listener of this.listeners) listener();
  }
}
