import simpleRestProvider from 'ra-data-simple-rest';
import type { DataProvider, RaRecord } from 'react-admin';

import type { ActionResource, Actions, BatchResource, BatchVerb, IdAndVersion } from './actions';
import type { Verb } from './actions';
import type { Http, JsonAnswer } from './http';

export interface MilepostProvider extends DataProvider {
  /** `POST /api/<resource>/:id/<verb>` with the version the person saw; the record comes back. */
  act<R extends ActionResource, V extends Verb<R>>(
    resource: R,
    seen: IdAndVersion,
    verb: V,
    body: Actions[R][V],
  ): Promise<RaRecord>;
  /** `POST /api/<resource>/batch/<verb>`: all or nothing; `shared` is said of each of them. */
  batch<R extends BatchResource>(
    resource: R,
    verb: BatchVerb<R>,
    items: IdAndVersion[],
    shared?: object,
  ): Promise<RaRecord[]>;
  /** `POST /api/<resource>/<action>`: what is done to a noun as a whole, such as an import. */
  collectionAction<T>(resource: string, action: string, body: object | FormData): Promise<T>;
  /** Multipart create: one file and the ids it belongs to. */
  upload(resource: string, file: File, fields: Record<string, string>): Promise<RaRecord>;
  /** A private file, with the token, as a blob. */
  download(path: string): Promise<Blob>;
  /** Any other document below `/api/`, such as a record's suggestion. */
  read<T>(path: string): Promise<T>;
}

export function createDataProvider(http: Http): MilepostProvider {
  const client = (url: string, options?: RequestInit): Promise<JsonAnswer> =>
    http.json(url, options);
  const rest = simpleRestProvider('/api', client);
  const post = async <T>(path: string, body: unknown): Promise<T> => {
    const { json } = await http.json(`/api/${path}`, {
      method: 'POST',
      body: body instanceof FormData ? body : JSON.stringify(body),
    });
    return json as T;
  };

  return {
    ...rest,
    supportAbortSignal: true,
    update: (resource, params) =>
      rest.update(resource, {
        ...params,
        data: { ...params.data, version: versionOf(params.previousData, params.data) },
      }),
    act: (resource, { id, version }, verb, body) =>
      post(`${resource}/${encodeURIComponent(id)}/${verb}`, { ...body, version }),
    batch: (resource, verb, items, shared = {}) =>
      post(`${resource}/batch/${verb}`, {
        ...shared,
        items: items.map(({ id, version }) => ({ id, version })),
      }),
    collectionAction: (resource, action, body) => post(`${resource}/${action}`, body),
    upload: (resource, file, fields) => {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.append(name, value);
      form.append('file', file, file.name);
      return post(resource, form);
    },
    download: async (path) =>
      (await http.raw(`/api/${path}`, { headers: { Accept: '*/*' } })).blob(),
    read: async <T>(path: string) => (await http.json(`/api/${path}`)).json as T,
  };
}

/** The version the person saw, not one that arrived in the meantime. */
function versionOf(previous: unknown, data: unknown): unknown {
  const of = (value: unknown) =>
    typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
  return of(previous) ?? of(data);
}
