import { QueryClient } from '@tanstack/react-query';
import { HttpError } from 'react-admin';

/** An answer of the server is final; only a lost connection is worth a second try. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => !(error instanceof HttpError) && failures < 2,
    },
  },
});
