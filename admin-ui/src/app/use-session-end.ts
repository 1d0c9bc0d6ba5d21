import { useEffect } from 'react';
import { useAuthProvider, useLogout } from 'react-admin';

import type { MilepostAuth } from '../api/auth-provider';

/** The address of the sign-in page that says why one is there again. */
export const SESSION_ENDED = 'ended';

/** Ended elsewhere or by time: to the sign-in page, which says so, and from there back here. */
export function useSessionEnd(): void {
  const auth = useAuthProvider<MilepostAuth>();
  const logout = useLogout();
  useEffect(
    () => auth?.onSessionEnd(() => void logout({}, `/login?session=${SESSION_ENDED}`)),
    [auth, logout],
  );
}
