import { DEMO_PASSWORD } from '../../../src/sign-in/demo-password';
import { Client } from '../../api/support/client';
import type { Server } from '../../api/harness';

const COLLECTIONS = '/content-manager/collection-types';

export interface Ref {
  id: number;
  documentId: string;
}
interface Coded extends Ref {
  code: string;
}

export interface AdminApi {
  client: Client;
  /** A relation's value that refers to the rows with these codes. */
  connect(uid: string, ...codes: string[]): Promise<{ connect: Ref[] }>;
  create(uid: string, data: object): Promise<Ref>;
}

/** Prepares data as the performance office would, by the requests of the Strapi admin. */
export async function adminApi(server: Server, email: string): Promise<AdminApi> {
  const client = new Client(server.url);
  const { body } = await client.post<{ data: { token: string } }>('/admin/login', {
    email,
    password: DEMO_PASSWORD,
  });
  client.token = body.data.token;
  return {
    client,
    async connect(uid, ...codes) {
      const found = await client.get<{ results: Coded[] }>(`${COLLECTIONS}/${uid}?pageSize=100`);
      const rows = found.body.results.filter(({ code }) => codes.includes(code));
      if (rows.length !== codes.length) throw new Error(`${uid} lacks one of ${codes.join()}`);
      return { connect: rows.map(({ id, documentId }) => ({ id, documentId })) };
    },
    async create(uid, data) {
      const made = await client.post<{ data: Ref }>(`${COLLECTIONS}/${uid}`, data);
      if (made.status !== 201) throw new Error(`${uid}: ${JSON.stringify(made.body)}`);
      return made.body.data;
    },
  };
}
