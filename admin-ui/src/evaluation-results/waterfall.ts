import type { Bar } from '../charts/waterfall-option';
import type { EvaluationResult } from './types';

export interface WaterfallWords {
  full: string;
  coefficient: string;
  bonus: string;
  deductions: string;
  limit: string;
  published: string;
}

/**
 * From 100 to the published score. A target type takes away its share of what it did not earn:
 * weight ÷ Σ weights × (100 − score). The picture is drawn in binary numbers; the texts beside it
 * come from the server's exact figures, the steps rounded to two places.
 */
export function waterfallBars(result: EvaluationResult, words: WaterfallWords): Bar[] {
  const { detail } = result;
  const counted = detail.components.filter(({ score }) => score !== null);
  const total = counted.reduce((sum, { weight }) => sum + Number(weight), 0);
  const bars: Bar[] = [{ label: words.full, change: 100, total: true, text: '100' }];
  for (const { name, weight, score } of counted)
    bars.push(bar(name, (Number(weight) / total) * (Number(score) - 100)));
  const weighted = Number(detail.weighted);
  const bonus = capped(detail.bonus, detail.bonusCap);
  const deductions = capped(detail.deductions, detail.deductionCap);
  const coefficient = weighted * (Number(detail.coefficient) - 1);
  const rest = Number(result.composite) - (weighted + coefficient + bonus - deductions);
  for (const extra of [
    bar(words.coefficient, coefficient),
    bar(words.bonus, bonus),
    bar(words.deductions, -deductions),
    bar(words.limit, rest),
  ])
    if (Math.abs(extra.change) >= 0.005) bars.push(extra);
  const published = result.publishedScore;
  bars.push({ label: words.published, change: Number(published), total: true, text: published });
  return bars;
}

function bar(label: string, change: number): Bar {
  const text = `${change > 0 ? '+' : change < 0 ? '−' : ''}${Math.abs(change).toFixed(2)}`;
  return { label, change, text };
}

function capped(amount: string, cap: string | null): number {
  return cap === null ? Number(amount) : Math.min(Number(amount), Number(cap));
}
