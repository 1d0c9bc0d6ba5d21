import { read } from '../core/reads';
import { today } from '../core/clock';
import { Epoch } from './epoch';
import { LOAD_PRINCIPAL, principalFrom } from './load-principal';
import type { Principal } from './principal';
import type { TokenSession } from './tokens';

interface Cached {
  principal: Principal | undefined;
  /** milliseconds; the session's own end */
  until: number;
}

const MAX_CACHED = 5000;
const epoch = new Epoch(async () =>
  String((await read('select n::text from access_epoch', []))[0]?.[0]),
);
let cachedEpoch = '';
let cache = new Map<string, Cached>();

/**
 * Principals by session, kept as long as nothing that decides them has changed in any process, and
 * no longer than a day: people come, move and leave at a date.
 */
export const principals = {
  async of(session: TokenSession): Promise<Principal | undefined> {
    const day = today();
    const now = `${await epoch.current()} ${day}`;
    if (now !== cachedEpoch) {
      cache = new Map();
      cachedEpoch = now;
    }
    const key = `${session.userId}/${session.sessionId}`;
    const known = cache.get(key);
    if (known && known.until > Date.now()) return known.principal;
    return load(session, key, day, cache);
  },
};

/** `into` is the cache of the epoch read before loading: a change meanwhile leaves it behind. */
async function load(
  session: TokenSession,
  key: string,
  day: string,
  into: Map<string, Cached>,
): Promise<Principal | undefined> {
  const [row] = await read(LOAD_PRINCIPAL, [session.userId, session.sessionId, day]);
  const loaded = typeof row?.[0] === 'string' ? principalFrom(row[0], session) : undefined;
  if (!loaded) return undefined;
  if (into.size >= MAX_CACHED) into.clear();
  into.set(key, { principal: loaded.principal, until: loaded.until });
  return loaded.principal;
}

export const forgetPrincipals = (): void => cache.clear();
