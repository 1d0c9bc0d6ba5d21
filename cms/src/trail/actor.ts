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

/** Who does something, as the trail names them. */
export interface Signed {
  kind: AuditEvent['actorKind'];
  /** in the activity feed */
  name: string;
  /** in the audit log: the name with what tells two of the same name apart */
  signature: string;
  /** the unit of a person, for the activity feed */
  unitId?: number | null;
  ip: string | null;
}

/** The server itself: what it does at its start, and its jobs. */
export const SYSTEM: Signed = { kind: 'system', name: 'system', signature: 'system', ip: null };

/** As the audit log names a user of the portal. */
export const userSignature = ({ fullName, username }: { fullName: string; username: string }) =>
  `${fullName} (${username})`;

/**
 * Who writes in this request: an administrator of the Strapi admin, or a user of the portal where a
 * action writes what the office edits. Outside of a request, the system itself.
 */
export function actorOf(): Signed & { locale: Locale } {
  const ctx = strapi.requestContext.get();
  const state: unknown = ctx?.state;
  const read = z.object({ user: adminUser }).safeParse(state);
  const ip = ctx?.ip ?? null;
  const portal = portalUser.safeParse(state);
  if (portal.success) {
    const { principal } = portal.data;
    const locale = localeOf({ acceptLanguage: ctx?.get('accept-language') });
    const signature = userSignature(principal);
    return { kind: 'user', name: principal.fullName, signature, ip, locale };
  }
  if (!read.success) return { ...SYSTEM, ip, locale: 'zh' };
  const { firstname, lastname, username, email, preferedLanguage } = read.data.user;
  const name = fullName(firstname, lastname) || username || email;
  const locale = preferedLanguage?.startsWith('en') ? 'en' : 'zh';
  return { kind: 'admin', name, signature: `${name} (${email})`, ip, locale };
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
