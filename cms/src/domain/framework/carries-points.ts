import * as scoring from '../scoring';
import type { FrameworkItem } from './types';

/** The items that make up the 100 points: bonus adds to scores only, a veto has none. */
export function carriesPoints(item: Pick<FrameworkItem, 'method'>): boolean {
  return scoring.carriesPoints(item.method?.kind);
}
