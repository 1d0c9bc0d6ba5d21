/** The access token lives here and nowhere else: a reload asks the refresh cookie for a new one. */
export interface Session {
  token(): string | null;
  signIn(identifier: string, password: string): Promise<void>;
  /** A new access token by the httpOnly cookie; callers at the same time share one request. */
  refresh(): Promise<boolean>;
  signOut(): Promise<void>;
  /** The server refuses both the token and the cookie: notifies the listeners, once. */
  end(): void;
  /** Called when a session ends that nobody signed out of here; answers how to stop listening. */
  onEnd(listener: () => void): () => void;
}

/** Why a sign-in failed, for the page to put in words. */
export class SignInError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'SignInError';
  }
}

type Fetch = typeof fetch;

interface Answer {
  jwt?: string;
  code?: string;
  message?: string;
}

export function createSession(send: Fetch, headers: () => Record<string, string>): Session {
  let token: string | null = null;
  let refreshing: Promise<boolean> | null = null;
  let open = false;
  const listeners = new Set<() => void>();

  const post = (path: string, body?: unknown) =>
    send(`/api/auth/${path}`, {
      method: 'POST',
      credentials: 'include',
      headers: {
        'Content-Type': 'application/json',
        ...headers(),
        ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body ?? {}),
    });

  async function renew(): Promise<boolean> {
    token = null;
    const response = await post('refresh');
    if (!response.ok) return false;
    token = ((await response.json()) as Answer).jwt ?? null;
    open = token !== null;
    return open;
  }

  return {
    token: () => token,
    async signIn(identifier, password) {
      const response = await post('local', { identifier, password });
      const answer = (await response.json().catch(() => ({}))) as Answer;
      if (!response.ok || answer.jwt === undefined) {
        throw new SignInError(response.status, answer.code ?? '', answer.message ?? '');
      }
      token = answer.jwt;
      open = true;
    },
    refresh() {
      refreshing ??= renew().finally(() => {
        refreshing = null;
      });
      return refreshing;
    },
    async signOut() {
      open = false;
      try {
        if (token !== null) await post('logout');
      } finally {
        token = null;
      }
    },
    end() {
      if (!open) return;
      open = false;
      for (const listener of listeners) listener();
    },
    onEnd(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
