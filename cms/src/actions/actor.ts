import type { Principal } from '../access/principal';
import { SYSTEM as signedBySystem, userSignature, type Signed } from '../trail/actor';

/** Who does something. Only a person of the portal has rows of their own. */
export interface Actor extends Signed {
  principal?: Principal;
}

/** Somebody signed in to the portal. */
export interface Person extends Actor {
  principal: Principal;
}

/** The server itself: what it does at its start, and its jobs. */
export const SYSTEM: Actor = signedBySystem;

export function personOf(principal: Principal, ip: string): Person {
  const { fullName, unit } = principal;
  const signature = userSignature(principal);
  return { kind: 'user', name: fullName, signature, unitId: unit?.id ?? null, ip, principal };
}
