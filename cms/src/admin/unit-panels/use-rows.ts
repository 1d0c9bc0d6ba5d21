import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

interface Found<T> {
  rows?: T[];
  failed?: boolean;
}

/** Rows of a content type that refer to a document, read anew whenever `seen` changes. */
export function useRows<T>(
  uid: string,
  about: Readonly<Record<string, string>>,
  sort: string,
  seen: string,
): Found<T> {
  const { get } = useFetchClient();
  const [found, setFound] = useState<Found<T>>({});
  const filters = Object.entries(about).map(
    ([relation, id]) => `filters[${relation}][documentId][$eq]=${encodeURIComponent(id)}`,
  );
  const path = `/content-manager/collection-types/${uid}?${filters.join('&')}&sort=${sort}&pageSize=100`;
  useEffect(() => {
    let left = false;
    get<{ results: T[] }>(path).then(
      ({ data }) => left || setFound({ rows: data.results }),
      () => left || setFound({ failed: true }),
    );
    return () => {
      left = true;
    };
  }, [get, path, seen]);
  return found;
}
