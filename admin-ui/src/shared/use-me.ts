import { useQuery } from '@tanstack/react-query';
import { useAuthProvider } from 'react-admin';

import type { MilepostAuth } from '../api/auth-provider';
import { can } from '../api/me';
import type { Me } from '../api/me';

/** Who is signed in; undefined until the server has answered. */
export function useMe(): { me: Me | undefined; error: Error | null; retry: () => void } {
  const auth = useAuthProvider<MilepostAuth>();
  const { data, error, refetch } = useQuery({
    queryKey: ['me'],
    queryFn: () => {
      if (!auth) throw new Error('no auth provider');
      return auth.me();
    },
    staleTime: 60_000,
  });
  return { me: data, error, retry: () => void refetch() };
}

/** Whether the person may do `action` on `resource`; false while not known. */
export function useCan(resource: string, action: string): boolean {
  const { me } = useMe();
  return me !== undefined && can(me, resource, action);
}
