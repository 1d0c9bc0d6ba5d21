/** One request as the network saw it. */
export interface Sent {
  method: string;
  url: string;
  headers: Headers;
  body: unknown;
}

export interface Reply {
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** The edge of the network: answers by rule, and keeps what was sent. */
export function network(reply: (sent: Sent) => Reply | Promise<Reply>) {
  const sent: Sent[] = [];
  const send = async (input: unknown, init: RequestInit = {}): Promise<Response> => {
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : init.body;
    const one: Sent = {
      method: init.method ?? 'GET',
      url: decodeURIComponent(String(input)),
      headers: new Headers(init.headers),
      body,
    };
    sent.push(one);
    const { status = 200, body: answer = {}, headers = {} } = await reply(one);
    const text = JSON.stringify(answer);
    return {
      ok: status >= 200 && status < 300,
      status,
      statusText: `status ${status}`,
      headers: new Headers(headers),
      text: () => Promise.resolve(text),
      json: () => Promise.resolve(answer),
    } as Response;
  };
  return { send: send as typeof fetch, sent };
}
