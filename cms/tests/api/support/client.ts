export interface Answer<T = unknown> {
  status: number;
  headers: Headers;
  body: T;
}

export interface Send {
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
}

/** Speaks to the API as a browser would: bearer token, cookies, JSON. */
export class Client {
  token: string | undefined;
  cookie: string | undefined;

  constructor(private readonly url: string) {}

  get<T = unknown>(path: string, send: Send = {}): Promise<Answer<T>> {
    return this.request<T>('GET', path, send);
  }
  post<T = unknown>(path: string, body: unknown = {}): Promise<Answer<T>> {
    return this.request<T>('POST', path, { body });
  }
  put<T = unknown>(path: string, body: unknown): Promise<Answer<T>> {
    return this.request<T>('PUT', path, { body });
  }
  delete<T = unknown>(path: string): Promise<Answer<T>> {
    return this.request<T>('DELETE', path);
  }

  async request<T>(method: string, path: string, send: Send = {}): Promise<Answer<T>> {
    const form = send.body instanceof FormData;
    const response = await fetch(this.url + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(send.body === undefined || form ? {} : { 'content-type': 'application/json' }),
        ...send.headers,
      },
      ...(send.body === undefined
        ? {}
        : { body: send.body instanceof FormData ? send.body : JSON.stringify(send.body) }),
    });
    const [cookie] = response.headers.getSetCookie();
    if (cookie) this.cookie = cookie.split(';')[0];
    return { status: response.status, headers: response.headers, body: await bodyOf<T>(response) };
  }

  /** A file as it is; nothing is read as text or JSON. */
  async download(path: string): Promise<{ status: number; headers: Headers; bytes: Buffer }> {
    const headers = new Headers(this.token ? { authorization: `Bearer ${this.token}` } : {});
    const response = await fetch(this.url + path, { headers });
    const bytes = Buffer.from(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, bytes };
  }

  /** A file as a form sends it. */
  upload<T = unknown>(path: string, bytes: Buffer, name: string): Promise<Answer<T>> {
    const body = new FormData();
    body.set('file', new Blob([new Uint8Array(bytes)]), name);
    return this.request<T>('POST', path, { body });
  }

  /** Signs in; throws with the server's words if it does not. */
  async signIn(username: string, password: string): Promise<this> {
    const { status, body } = await this.post<{ jwt?: string }>('/api/auth/local', {
      identifier: username,
      password,
    });
    if (!body.jwt) throw new Error(`${username} cannot sign in: ${status} ${JSON.stringify(body)}`);
    this.token = body.jwt;
    return this;
  }
}

async function bodyOf<T>(response: Response): Promise<T> {
  const text = await response.text();
  const json = response.headers.get('content-type')?.includes('json');
  return (json && text ? JSON.parse(text) : text) as T;
}
