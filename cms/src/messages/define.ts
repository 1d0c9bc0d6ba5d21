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

type KeyOf<M> = M extends Messages<infer K> ? K : never;

/** All concerns as one. Error: a key that two of them give, or the later text would silently win. */
export function mergeMessages<const M extends readonly Messages<string>[]>(
  ...concerns: M
): Messages<KeyOf<M[number]>> {
  const zh: Record<string, string> = {};
  const en: Record<string, string> = {};
  for (const concern of concerns) {
    const twice = Object.keys(concern.zh).find((key) => Object.hasOwn(zh, key));
    if (twice) throw new Error(`the message ${twice} is given twice`);
    Object.assign(zh, concern.zh);
    Object.assign(en, concern.en);
  }
  return { zh, en } as Messages<KeyOf<M[number]>>;
}
