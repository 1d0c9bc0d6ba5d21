import { HttpError } from 'react-admin';

import type { Session } from './session';

type Fetch = typeof fetch;

interface ErrorBody {
  message?: string;
  code?: string;
  errors?: Record<string, string>;
}

/** The request did not reach the server. */
export class NetworkError extends Error {
  override name = 'NetworkError';
}

/** Requests with the bearer token and the language; a 401 is answered by one silent refresh. */
export interface Http {
  raw(url: string, init?: RequestInit): Promise<Response>;
  json(url: string, init?: RequestInit): Promise<JsonAnswer>;
}

/** The shape react-admin's simple REST provider expects of its client. */
export interface JsonAnswer {
  status: number;
  headers: Headers;
  body: string;
  json: unknown;
}

/** Turns the server's `errors` into what react-admin's forms read beside each field. */
function failure(status: number, statusText: string, body: ErrorBody): HttpError {
  const message = body.message ?? statusText;
  const errors = body.errors ?? {};
  const fields = Object.keys(errors).length > 0;
  return new HttpError(message, status, {
    ...body,
    ...(fields ? { errors: { ...errors, root: { serverError: message } } } : {}),
  });
}

export function createHttp(
  send: Fetch,
  session: Session,
  language: () => Record<string, string>,
  unreachable: () => string = () => 'unreachable',
): Http {
  function attempt(url: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('Accept', headers.get('Accept') ?? 'application/json');
    for (const [name, value] of Object.entries(language())) headers.set(name, value);
    const token = session.token();
    if (token !== null) headers.set('Authorization', `Bearer ${token}`);
    if (typeof init.body === 'string') headers.set('Content-Type', 'application/json');
    return send(url, { ...init, headers, credentials: 'include' }).catch((error: unknown) => {
      if (init.signal?.aborted) throw error;
      // What the browser says of it is in English and of no use.
      throw new NetworkError(unreachable());
    });
  }

  async function raw(url: string, init: RequestInit = {}): Promise<Response> {
    let response = await attempt(url, init);
    if (response.status === 401 && (await session.refresh())) response = await attempt(url, init);
    if (response.ok) return response;
    if (response.status === 401) session.end();
    const body = (await response.json().catch(() => ({}))) as ErrorBody;
    throw failure(response.status, response.statusText, body);
  }

  return {
    raw,
    async json(url, init) {
      const response = await raw(url, init);
      const body = await response.text();
      const json: unknown = body === '' ? null : JSON.parse(body);
      return { status: response.status, headers: response.headers, body, json };
    },
  };
}
