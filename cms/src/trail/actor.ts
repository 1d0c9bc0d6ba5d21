import { z } from 'zod';
import type { AuditEvent } from './entry';
import { localeOf, type Locale } from '../messages';

const adminUser = z.object({
  firstname: z.string().nullish(),
  lastname: z.string().nullish(),
  username: z.string().nullish(),
  email: z.string(),
  preferedLanguage: z.string().nullish(),
});

const portalUser = z.object({
  principal: z.object({ fullName: z.string(), username: z.string() }),
});

interface Actor extends Pick<AuditEvent, 'actor' | 'actorKind' | 'ip'> {
  /** As the activity feed names them. */
  name: string;
  locale: Locale;
}

/**
 * Who writes in this request: an administrator of the Strapi admin, or a user of the portal where a
 * use case writes what the office edits. Outside of a request, the system itself.
 */
export function actorOf(): Actor {
  const ctx = strapi.requestContext.get();
  const state: unknown = ctx?.state;
  const read = z.object({ user: adminUser }).safeParse(state);
  const ip = ctx?.ip ?? null;
  const portal = portalUser.safeParse(state);
  if (portal.success) {
    const { fullName, username } = portal.data.principal;
    const locale = localeOf({ acceptLanguage: ctx?.get('accept-language') });
    return { actor: `${fullName} (${username})`, name: fullName, actorKind: 'user', ip, locale };
  }
  if (!read.success)
    return { actor: 'system', name: 'system', actorKind: 'system', ip, locale: 'zh' };
  const { firstname, lastname, username, email, preferedLanguage } = read.data.user;
  const name = fullName(firstname, lastname) || username || email;
  return {
    actor: `${name} (${email})`,
    name,
    actorKind: 'admin',
    ip,
    locale: preferedLanguage?.startsWith('en') ? 'en' : 'zh',
  };
}

/** 刘敏, but John Smith: a Chinese name begins with the family's. */
export function fullName(
  firstname: string | null | undefined,
  lastname: string | null | undefined,
): string {
  const isChinese = /\p{Script=Han}/u.test(`${firstname ?? ''}${lastname ?? ''}`);
  return isChinese
    ? [lastname, firstname].filter(Boolean).join('')
    : [firstname, lastname].filter(Boolean).join(' ');
}
