import type { Principal } from '../access/principal';
import { userSignature, type Signed } from '../trail/actor';

export { SYSTEM } from '../trail/actor';

/** Who does something. Only a person of the portal has rows of their own. */
export interface Actor extends Signed {
  principal?: Principal;
}

/** Somebody signed in to the portal. */
export interface Person extends Actor {
  principal: Principal;
}

export function personOf(principal: Principal, ip: string): Person {
  const { fullName, unit } = principal;
  const signature = userSignature(principal);
  return { kind: 'user', name: fullName, signature, unitId: unit?.id ?? null, ip, principal };
}
