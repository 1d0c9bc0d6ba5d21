import type { Server } from '../harness';
import type { Answer, Client } from './client';
import { ADMINISTRATOR } from './process';

export interface Saved {
  id: number;
  documentId: string;
  version: number;
  items?: { id: number; code: string; itemKey: string | null }[];
}

export interface PanelAnswer {
  data?: Saved;
  error?: { message: string; details: { errors?: { path: string[]; message: string }[] } };
}

const COLLECTIONS = '/content-manager/collection-types';
const FRAMEWORK = 'api::framework.framework';
const YEAR = 'api::appraisal-year.appraisal-year';
export const link = (...documents: Saved[]) => ({
  connect: documents.map(({ id, documentId }) => ({ id, documentId })),
});

/** The office at the Strapi admin, over HTTP: two direct units, a city bureau, one assessor. */
export interface Panels {
  admin: Client;
  base: Record<
    'root' | 'direct' | 'city' | 'functional' | 'yearEnd' | 'road' | 'sea' | 'bureau' | 'assessor',
    Saved
  >;
  send(method: string, path: string, body?: unknown): Promise<Answer<PanelAnswer>>;
  make(uid: string, body: unknown): Promise<Saved>;
  item: (this: void, code: string, points: string, more?: object) => object;
  framework(year: number, items: readonly object[]): Promise<Saved>;
  save(framework: Saved, body: object): Promise<Answer<PanelAnswer>>;
  publish(framework: Saved): Promise<Answer<PanelAnswer>>;
  /** GET or POST of the panels' own routes. */
  ask<T>(framework: Saved, question: string, body?: object): Promise<Answer<T>>;
}

export async function openPanels(server: Server): Promise<Panels> {
  const admin = server.visitor();
  const signedIn = await admin.post<{ data: { token: string } }>('/admin/login', ADMINISTRATOR);
  admin.token = signedIn.body.data.token;
  const send = (method: string, path: string, body: unknown = {}): Promise<Answer<PanelAnswer>> =>
    admin.request<PanelAnswer>(method, `${COLLECTIONS}/${path}`, method === 'GET' ? {} : { body });
  const make = async (uid: string, body: unknown): Promise<Saved> => {
    const { body: answer } = await send('POST', uid, body);
    if (!answer.data) throw new Error(JSON.stringify(answer));
    return answer.data;
  };
  const base = await makeBase(make);
  const item = (code: string, points: string, more: object = {}) => ({
    code,
    name: `条目${code}`,
    points,
    direction: 'higher',
    method: { kind: 'proportional', proportional: { floor: '0', cap: '1' } },
    assessor: link(base.assessor),
    assessmentTypes: link(base.direct),
    occasions: link(base.yearEnd),
    defaultTarget: '10',
    ...more,
  });
  return {
    admin,
    base,
    send,
    make,
    item,
    async framework(year, items) {
      const there = await server.sql('select 1 from appraisal_years where year = $1', [year]);
      if (there.length === 0) await make(YEAR, { year, isCurrent: false });
      const name = `${year}年职能框架`;
      return make(FRAMEWORK, { name, year, targetType: link(base.functional), items });
    },
    save: ({ documentId }, body) => send('PUT', `${FRAMEWORK}/${documentId}`, body),
    publish: ({ documentId }) => send('POST', `${FRAMEWORK}/${documentId}/actions/publish`),
    ask: (framework, question, body) => {
      const path = `/admin/milepost/frameworks/${framework.documentId}/${question}`;
      return body ? admin.post(path, body) : admin.get(path);
    },
  };
}

async function makeBase(make: Panels['make']): Promise<Panels['base']> {
  const type = 'api::assessment-type.assessment-type';
  const direct = await make(type, { code: 'directUnit', name: '厅直单位' });
  const city = await make(type, { code: 'cityBureau', name: '市州交通局' });
  const functional = await make('api::target-type.target-type', { code: 'k', name: '职能绩效' });
  const occasion = { code: 'yearEnd', name: '年终考核', kind: 'yearEnd' };
  const yearEnd = await make('api::occasion.occasion', occasion);
  const root = await make('api::unit.unit', { code: 'r', name: '交通运输厅', isAssessee: false });
  const unit = (code: string, name: string, more: object) =>
    make('api::unit.unit', { code, name, isAssessee: true, parent: link(root), ...more });
  return {
    root,
    direct,
    city,
    functional,
    yearEnd,
    road: await unit('u1', '公路局', { assessmentType: link(direct) }),
    sea: await unit('u2', '海事局', { assessmentType: link(direct) }),
    bureau: await unit('c1', '甲市交通局', { assessmentType: link(city) }),
    assessor: await unit('d1', '规划处', { isAssessee: false }),
  };
}
