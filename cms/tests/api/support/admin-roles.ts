import { DEMO_PASSWORD } from '../../../src/sign-in/demo-password';
import type { Client, Server } from '../harness';

type Permissions = Record<
  string,
  { controllers: Record<string, Record<string, { enabled: boolean }>> }
>;
interface Role {
  id: number;
  documentId: string;
  type: string;
  name: string;
  description: string;
  permissions?: Permissions;
}

const CONTENT = '/content-manager/collection-types';

/** Roles as the super administrator of the demo edits them: through the Strapi admin's own API. */
export class AdminRoles {
  private constructor(private readonly admin: Client) {}

  static async signIn(server: Server): Promise<AdminRoles> {
    const admin = server.visitor();
    const { body } = await admin.post<{ data: { token: string } }>('/admin/login', {
      email: 'admin@milepost.example',
      password: DEMO_PASSWORD,
    });
    admin.token = body.data.token;
    return new AdminRoles(admin);
  }

  /** Every toggle of every role that is on, as '<role> <uid>.<controller>.<action>'. */
  async granted(): Promise<string[]> {
    const roles = await this.roles();
    const all = await Promise.all(roles.map(({ id }) => this.role(id)));
    return all.flatMap(({ type, permissions = {} }) =>
      Object.entries(permissions).flatMap(([api, { controllers }]) =>
        Object.entries(controllers).flatMap(([controller, actions]) =>
          Object.entries(actions).flatMap(([action, { enabled }]) =>
            enabled ? [`${type} ${api}.${controller}.${action}`] : [],
          ),
        ),
      ),
    );
  }

  async toggle(
    type: string,
    api: string,
    controller: string,
    action: string,
    enabled: boolean,
  ): Promise<void> {
    const found = (await this.roles()).find((role) => role.type === type);
    if (!found) throw new Error(`there is no role ${type}`);
    const { name, description, permissions = {} } = await this.role(found.id);
    const toggle = permissions[api]?.controllers[controller]?.[action];
    if (!toggle) throw new Error(`there is no toggle ${api}.${controller}.${action}`);
    toggle.enabled = enabled;
    const path = `/users-permissions/roles/${found.id}`;
    await this.must('PUT', path, { name, description, permissions });
  }

  /** A new role with these toggles ('api::target.target.find') and rows ('targets' → 'ownUnit/all'). */
  async make(
    name: string,
    toggles: readonly string[],
    rows: Readonly<Record<string, string>>,
  ): Promise<void> {
    const permissions = (
      await this.admin.get<{ permissions: Permissions }>('/users-permissions/permissions')
    ).body.permissions;
    for (const toggle of toggles) {
      const [api = '', controller = '', action = ''] = toggle.split('.');
      const found = permissions[api]?.controllers[controller]?.[action];
      if (!found) throw new Error(`there is no toggle ${toggle}`);
      found.enabled = true;
    }
    const role = { name, description: name, permissions, users: [] };
    await this.must('POST', '/users-permissions/roles', role);
    for (const [resource, entry] of Object.entries(rows)) {
      const [scope, within = 'all'] = entry.split('/');
      const body = { role: await this.linkTo(name), resource, scope, within };
      await this.must('POST', `${CONTENT}/api::data-scope.data-scope`, body);
    }
  }

  /** Gives a user another role. */
  async assign(userDocumentId: string, name: string): Promise<void> {
    const path = `${CONTENT}/plugin::users-permissions.user/${userDocumentId}`;
    await this.must('PUT', path, { role: await this.linkTo(name) });
  }

  private async linkTo(name: string): Promise<object> {
    const role = (await this.roles()).find((each) => each.name === name);
    return { connect: [{ id: role?.id, documentId: role?.documentId }] };
  }

  private async must(method: string, path: string, body: unknown): Promise<void> {
    const answer = await this.admin.request(method, path, { body });
    if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
  }

  private async roles(): Promise<Role[]> {
    return (await this.admin.get<{ roles: Role[] }>('/users-permissions/roles')).body.roles;
  }

  private async role(id: number): Promise<Role> {
    return (await this.admin.get<{ role: Role }>(`/users-permissions/roles/${id}`)).body.role;
  }
}
