import type { Answer, Client, Server } from '../harness';
import { addAccount, PASSWORD } from './accounts';
import { ADMINISTRATOR } from './process';

export interface UnitRow {
  id: string;
  version: number;
  name: string;
  parent: { id: string; name: string } | null;
  assessmentType: { name: string } | null;
  isAssessee: boolean;
  coefficient: string;
  closedOn: string | null;
  errors?: Record<string, string>;
  message?: string;
  code: string;
}

export interface ChangeRow {
  id: string;
  version: number;
  kind: string;
  state: string;
  effectiveOn: string;
  reason: string | null;
  failure: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown>;
}

/** The organisation of an empty installation, as its administrator builds it over HTTP. */
export class Organisation {
  private constructor(
    readonly admin: Client,
    /** The performance office, which says who is assessed and how it is weighed. */
    readonly office: Client,
  ) {}

  static async of(server: Server): Promise<Organisation> {
    const known = await server.sql(`select 1 from up_users where username = 'weigher'`);
    if (known.length === 0) await addAccount(server, 'weigher', 'performanceOffice');
    return new Organisation(
      await server.signIn('admin', ADMINISTRATOR.password),
      await server.signIn('weigher', PASSWORD),
    );
  }

  create(code: string, parent: string | null, more: object = {}): Promise<Answer<UnitRow>> {
    return this.admin.post<UnitRow>('/api/units', {
      code,
      name: `单位${code}`,
      parent,
      isAssessee: false,
      effectiveOn: '2020-01-01',
      ...more,
    });
  }

  /** A new unit's id. */
  async made(code: string, parent: string | null, more: object = {}): Promise<string> {
    const { status, body } = await this.create(code, parent, more);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body.id;
  }

  async read(id: string): Promise<UnitRow> {
    return (await this.admin.get<UnitRow>(`/api/units/${id}`)).body;
  }

  /** Does a verb on the unit as it is now. */
  async act(
    id: string,
    verb: string,
    body: object,
    as: Client = this.admin,
  ): Promise<Answer<UnitRow>> {
    const { version } = await this.read(id);
    return as.post<UnitRow>(`/api/units/${id}/${verb}`, { version, ...body });
  }

  async history(id: string): Promise<ChangeRow[]> {
    const filter = encodeURIComponent(JSON.stringify({ unit: id }));
    const sort = encodeURIComponent(JSON.stringify(['id', 'ASC']));
    const path = `/api/unit-changes?filter=${filter}&sort=${sort}`;
    return (await this.admin.get<ChangeRow[]>(path)).body;
  }
}
