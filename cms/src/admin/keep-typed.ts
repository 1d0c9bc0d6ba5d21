import { adminApi } from '@strapi/strapi/admin';

type Tags = readonly unknown[];
interface Mutation {
  onQueryStarted?: unknown;
  invalidatesTags?: Tags | ((result: unknown, error: unknown, ...rest: unknown[]) => Tags);
}
interface Api {
  enhanceEndpoints(change: { endpoints: Record<string, (given: Mutation) => void> }): unknown;
}

/**
 * Strapi shows a document as saved before the answer is there, takes that back when it is refused, and
 * reads it anew after every attempt: each of these sets the form back, and what was typed was gone.
 */
export function keepTyped(): void {
  const onlyWhenDone = (given: Mutation | undefined): void => {
    const tags = given?.invalidatesTags;
    if (!given || tags === undefined) return;
    delete given.onQueryStarted;
    given.invalidatesTags = (result, error, ...rest) => {
      if (error) return [];
      return typeof tags === 'function' ? tags(result, error, ...rest) : tags;
    };
  };
  (adminApi as unknown as Api).enhanceEndpoints({
    endpoints: { updateDocument: onlyWhenDone, publishDocument: onlyWhenDone },
  });
}
