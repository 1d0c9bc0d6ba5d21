export interface Messages<K extends string> {
  zh: Readonly<Record<K, string>>;
  en: Readonly<Record<K, string>>;
}

/** Messages of one concern; the compiler sees to it that both languages have every key. */
export function defineMessages<K extends string>(
  zh: Record<K, string>,
  en: Record<NoInfer<K>, string>,
): Messages<K> {
  return { zh, en };
}
