/** A tree of texts; a leaf is what polyglot shows, with %{name} and ` |||| ` for plurals. */
export interface MessageTree {
  [key: string]: string | MessageTree;
}

/** The same keys as `T`, any text: what makes a missing or surplus translation not compile. */
export type SameKeys<T> = { [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

export interface Messages<T extends MessageTree = MessageTree> {
  zh: T;
  en: SameKeys<T>;
}

/** Pairs the Chinese texts of a folder with the English ones, key by key. */
export function defineMessages<const T extends MessageTree>(
  zh: T,
  en: SameKeys<NoInfer<T>>,
): Messages<T> {
  return { zh, en };
}
