import type { DocumentWarning, WarningKey } from '../errors';

/** Notes something of the document that the page cannot show as it is, so many times. */
export type Tell = (key: WarningKey, count?: number) => void;

/** What is to be told about one document, counted by kind. */
export class Told {
  private readonly counts = new Map<WarningKey, number>();

  readonly tell: Tell = (key, count = 1) => {
    if (count > 0) this.counts.set(key, (this.counts.get(key) ?? 0) + count);
  };

  /** After the warnings given; what is counted there too is added to them. */
  warningsAfter(given: DocumentWarning[]): DocumentWarning[] {
    const rest = new Map(this.counts);
    const added = given.map(({ key, params }): DocumentWarning => {
      const more = rest.get(key) ?? 0;
      rest.delete(key);
      return more
        ? { key, params: { ...params, count: Number(params.count) + more } }
        : { key, params };
    });
    const own = [...rest].map(([key, count]): DocumentWarning => ({ key, params: { count } }));
    return [...added, ...own];
  }
}
