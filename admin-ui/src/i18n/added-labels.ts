const labels = new Map<string, string>();

/**
 * Labels of fields that were added without code, by message key. An administrator gives one label,
 * so it is the same in both languages; tables, exports and the audit log then find it as any other.
 */
export function learnLabels(entries: Iterable<readonly [key: string, label: string]>): void {
  labels.clear();
  for (const [key, label] of entries) labels.set(key, label);
}

export const addedLabel = (key: string): string | undefined => labels.get(key);
