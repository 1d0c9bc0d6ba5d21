import type { Answer, Client, Server } from '../harness';

export interface Person {
  id: string;
  version: number;
  staffNo: string;
  name: string;
  state: string;
  leftOn: string | null;
  unit: { id: string; code: string; name: string };
  pending: { kind: string; effectiveOn: string } | null;
  account: { username: string; blocked: boolean; role: string | null } | null;
  code: string;
  errors: Record<string, string>;
}

export interface Tasks {
  responsibilities: { id: string; target: { id: string }; share: string }[];
  work: { id: string; resource: string }[];
}

export interface StaffEntry {
  id: string;
  version: number;
  kind: string;
  state: string;
  effectiveOn: string;
}

const filtered = (plural: string, filter: object): string =>
  `/api/${plural}?filter=${encodeURIComponent(JSON.stringify(filter))}`;

/** What tests of staff ask again and again, as the system administrator. */
export class Staff {
  constructor(
    private readonly server: Server,
    private readonly client: Client,
  ) {}

  async unit(code: string): Promise<string> {
    const [unit] = (await this.client.get<{ id: string }[]>(filtered('units', { code }))).body;
    if (!unit) throw new Error(`there is no unit ${code}`);
    return unit.id;
  }

  async role(client: Client, name: string): Promise<string> {
    const { body } = await client.get<{ id: string; name: string }[]>('/api/people/roles');
    const role = body.find((one) => one.name === name);
    if (!role) throw new Error(`there is no role ${name}`);
    return role.id;
  }

  of(staffNo: string): Promise<Person> {
    return this.found({ staffNo });
  }

  byName(name: string): Promise<Person> {
    return this.found({ name });
  }

  async byAccount(username: string): Promise<Person> {
    const [row] = await this.server.sql<{ id: string }>(
      `select p.document_id as id from people p join people_user_lnk l on l.person_id = p.id
       join up_users u on u.id = l.user_id where u.username = $1`,
      [username],
    );
    return this.found({ id: row?.id ?? '' });
  }

  act(
    { id, version }: Pick<Person, 'id' | 'version'>,
    verb: string,
    body: object,
  ): Promise<Answer<Person>> {
    return this.client.post<Person>(`/api/people/${id}/${verb}`, { version, ...body });
  }

  /** The latest first. */
  async entries({ id }: Pick<Person, 'id'>): Promise<StaffEntry[]> {
    const path = filtered('staff-entries', { person: id });
    return (await this.client.get<StaffEntry[]>(path)).body;
  }

  private async found(filter: object): Promise<Person> {
    const [person] = (await this.client.get<Person[]>(filtered('people', filter))).body;
    if (!person) throw new Error(`there is nobody with ${JSON.stringify(filter)}`);
    return person;
  }
}
