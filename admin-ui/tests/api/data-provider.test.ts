import { createDataProvider } from '../../src/api/data-provider';
import { createHttp } from '../../src/api/http';
import { createSession } from '../../src/api/session';
import { problemOf } from '../../src/shared/problem';
import { network } from '../support/network';
import type { Reply, Sent } from '../support/network';

/** A provider whose person is signed in with the token `first`. */
async function provider(reply: (sent: Sent) => Reply, language = 'zh-CN') {
  const { send, sent } = network((one) =>
    one.url === '/api/auth/local' ? { body: { jwt: 'first' } } : reply(one),
  );
  const headers = () => ({ 'Accept-Language': language });
  const session = createSession(send, headers);
  await session.signIn('liumin', 'right');
  sent.length = 0;
  return { data: createDataProvider(createHttp(send, session, headers)), sent };
}

describe('data provider', () => {
  it('asks for a list in the dialect of the API and reads its total', async () => {
    const { data, sent } = await provider(() => ({
      body: [{ id: 'a', version: 1 }],
      headers: { 'Content-Range': 'targets 0-24/319' },
    }));
    const { total } = await data.getList('targets', {
      pagination: { page: 1, perPage: 25 },
      sort: { field: 'unit', order: 'ASC' },
      filter: { year: 2024, q: '公路' },
    });
    expect(total).toBe(319);
    expect(sent[0]?.url).toBe(
      '/api/targets?filter={"year":2024,"q":"公路"}&range=[0,24]&sort=["unit","ASC"]',
    );
  });

  it('sends the token and the language with every request [BX-9]', async () => {
    const { data, sent } = await provider(() => ({ body: { id: 'a' } }), 'en');
    await data.getOne('targets', { id: 'a' });
    expect(sent[0]?.headers.get('Authorization')).toBe('Bearer first');
    expect(sent[0]?.headers.get('Accept-Language')).toBe('en');
  });

  it('sends with an update the version that the person saw', async () => {
    const { data, sent } = await provider(() => ({ body: { id: 'a', version: 4 } }));
    await data.update('targets', {
      id: 'a',
      data: { basis: 'x', version: 9 },
      previousData: { id: 'a', version: 3 },
    });
    expect(sent[0]).toMatchObject({ method: 'PUT', body: { basis: 'x', version: 3 } });
  });

  it('does a verb with the version and the verb’s own input', async () => {
    const { data, sent } = await provider(() => ({ body: { id: 'a', version: 4 } }));
    await data.act('targets', { id: 'a', version: 3 }, 'return', { reason: '依据不足' });
    expect(sent[0]).toMatchObject({
      method: 'POST',
      url: '/api/targets/a/return',
      body: { version: 3, reason: '依据不足' },
    });
  });

  it('does a batch with each record’s version in one request', async () => {
    const { data, sent } = await provider(() => ({ body: [] }));
    const items = [
      { id: 'a', version: 1, name: 'not sent' },
      { id: 'b', version: 7 },
    ];
    await data.batch('targets', 'publish', items);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      url: '/api/targets/batch/publish',
      body: {
        items: [
          { id: 'a', version: 1 },
          { id: 'b', version: 7 },
        ],
      },
    });
  });

  it('uploads a file as multipart, beside what it belongs to [EX-4]', async () => {
    const { data, sent } = await provider(() => ({ body: { id: 'd' } }));
    await data.upload('work-documents', new File(['x'], '进展.docx'), { target: 'a' });
    const form = sent[0]?.body as FormData;
    expect(form.get('target')).toBe('a');
    expect((form.get('file') as File).name).toBe('进展.docx');
    expect(sent[0]?.headers.has('Content-Type')).toBe(false);
  });

  it('answers a 401 with one silent refresh and the same request again', async () => {
    const { data, sent } = await provider(({ url, headers }) => {
      if (url === '/api/auth/refresh') return { body: { jwt: 'second' } };
      return headers.get('Authorization') === 'Bearer second'
        ? { body: { id: 'a' } }
        : { status: 401 };
    });
    await expect(data.getOne('targets', { id: 'a' })).resolves.toEqual({ data: { id: 'a' } });
    expect(sent.map(({ url }) => url)).toEqual([
      '/api/targets/a',
      '/api/auth/refresh',
      '/api/targets/a',
    ]);
  });

  it('gives up after the one refresh when the server still says 401', async () => {
    const { data, sent } = await provider(({ url }) =>
      url === '/api/auth/refresh' ? { body: { jwt: 'second' } } : { status: 401 },
    );
    await expect(data.getOne('targets', { id: 'a' })).rejects.toMatchObject({ status: 401 });
    expect(sent).toHaveLength(3);
  });

  it('hands the server’s errors to the form, field by field', async () => {
    const { data } = await provider(() => ({
      status: 400,
      body: { message: '内容有误', code: 'invalid', errors: { targetValue: '必须大于 0' } },
    }));
    const input = { targetValue: '0', basis: '', measures: '' };
    const error: unknown = await data
      .act('targets', { id: 'a', version: 1 }, 'declare', input)
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      status: 400,
      body: { errors: { targetValue: '必须大于 0', root: { serverError: '内容有误' } } },
    });
    expect(problemOf(error)).toEqual({
      status: 400,
      message: '内容有误',
      fields: { targetValue: '必须大于 0' },
    });
  });
});
