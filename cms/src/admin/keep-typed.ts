import { adminApi } from '@strapi/strapi/admin';

type Tags = readonly unknown[];
interface Mutation {
  onQueryStarted?: unknown;
  invalidatesTags?: Tags | ((result: unknown, error: unknown, ...rest: unknown[]) => Tags);
}
interface Api {
  enhanceEndpoints(change: { endpoints: Record<string, (mutation: Mutation) => void> }): unknown;
}

/**
 * Strapi shows a document as saved before the answer is there, takes that back when it is refused, and
 * reads it anew after every attempt: each of these sets the form back, and what was typed was gone.
 */
export function keepTyped(): void {
  const onlyWhenDone = (mutation: Mutation | undefined): void => {
    const tags = mutation?.invalidatesTags;
    if (!mutation || tags === undefined) return;
    delete mutation.onQueryStarted;
    mutation.invalidatesTags = (result, error, ...rest) => {
      if (error) return [];
      return typeof tags === 'function' ? tags(result, error, ...rest) : tags;
    };
  };
  (adminApi as unknown as Api).enhanceEndpoints({
    endpoints: { updateDocument: onlyWhenDone, publishDocument: onlyWhenDone },
  });
}
