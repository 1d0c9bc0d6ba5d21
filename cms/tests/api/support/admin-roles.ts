import { DEMO_PASSWORD } from '../../../src/sign-in/demo-password';
import type { Client, Server } from '../harness';

type Permissions = Record<
  string,
  { controllers: Record<string, Record<string, { enabled: boolean }>> }
>;
interface Role {
  id: number;
  type: string;
  name: string;
  description: string;
  permissions?: Permissions;
}

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
    const answer = await this.admin.put(path, { name, description, permissions });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  }

  private async roles(): Promise<Role[]> {
    return (await this.admin.get<{ roles: Role[] }>('/users-permissions/roles')).body.roles;
  }

  private async role(id: number): Promise<Role> {
    return (await this.admin.get<{ role: Role }>(`/users-permissions/roles/${id}`)).body.role;
  }
}
