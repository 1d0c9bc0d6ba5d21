/** A field of two versions as it is shown: texts, numbers already with separators and unit. */
export interface ComparedField {
  label: string;
  before: string | null;
  after: string | null;
}

export type Difference = 'same' | 'changed' | 'added' | 'removed';

/** Whether a field was changed, added or taken away; an empty text is none. */
export function differenceOf({
  before,
  after,
}: Pick<ComparedField, 'before' | 'after'>): Difference {
  const [old, now] = [before ?? '', after ?? ''];
  if (old === now) return 'same';
  if (old === '') return 'added';
  return now === '' ? 'removed' : 'changed';
}
