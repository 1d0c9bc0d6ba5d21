import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

interface Answer<T> {
  /** Of the path asked last; undefined while it is under way. */
  data?: T | undefined;
  failed: boolean;
  again: () => void;
}

/** The server's answer to a GET, asked anew whenever the path or `seen` changes. */
export function useAnswer<T>(path: string | null, seen: unknown = null): Answer<T> {
  const { get } = useFetchClient();
  const [attempt, setAttempt] = useState(0);
  const asked = JSON.stringify([path, seen, attempt]);
  const [answer, setAnswer] = useState<{ asked: string; data?: T; failed: boolean }>();

  useEffect(() => {
    if (path === null) return;
    const controller = new AbortController();
    get<T>(path, { signal: controller.signal }).then(
      ({ data }) => setAnswer({ asked, data, failed: false }),
      () => {
        if (!controller.signal.aborted) setAnswer({ asked, failed: true });
      },
    );
    return () => controller.abort();
  }, [get, path, asked]);

  const current = answer?.asked === asked ? answer : undefined;
  return {
    data: current?.data,
    failed: current?.failed ?? false,
    again: () => setAttempt((count) => count + 1),
  };
}
