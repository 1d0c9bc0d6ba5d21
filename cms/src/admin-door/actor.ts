import { z } from 'zod';
import type { AuditEvent } from '../audit/entry';
import type { Locale } from '../messages';

const adminUser = z.object({
  firstname: z.string().nullish(),
  lastname: z.string().nullish(),
  username: z.string().nullish(),
  email: z.string(),
  preferedLanguage: z.string().nullish(),
});

/** Who is at the Strapi admin's door in this request; outside of a request, the system itself. */
export function actorOf(): Pick<AuditEvent, 'actor' | 'actorKind' | 'ip'> & { locale: Locale } {
  const ctx = strapi.requestContext.get();
  const state: unknown = ctx?.state;
  const read = z.object({ user: adminUser }).safeParse(state);
  const ip = ctx?.ip ?? null;
  if (!read.success) return { actor: 'system', actorKind: 'system', ip, locale: 'zh' };
  const { firstname, lastname, username, email, preferedLanguage } = read.data.user;
  const name = [lastname, firstname].filter(Boolean).join('') || username || email;
  return {
    actor: `${name} (${email})`,
    actorKind: 'admin',
    ip,
    locale: preferedLanguage?.startsWith('en') ? 'en' : 'zh',
  };
}
