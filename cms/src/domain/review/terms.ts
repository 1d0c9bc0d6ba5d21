/** What a revision may change of a published target; decimals as text. */
export interface TargetTerms {
  targetValue: string | null;
  basis: string | null;
  measures: string | null;
  points: string;
  direction: 'higher' | 'lower';
  method: { kind: string; params: unknown };
}

export const TARGET_TERMS = [
  'targetValue',
  'basis',
  'measures',
  'points',
  'direction',
  'method',
] as const satisfies readonly (keyof TargetTerms)[];
