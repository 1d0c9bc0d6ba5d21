import type { Sector } from './types';

/**
 * Cumulative share of the plan at the end of a month, percent. Sichuan 2024 as published: the
 * whole at March, May, June and December; each sector at March and June, and the whole's year end.
 */
export const pace: Record<Sector, Partial<Record<number, number>>> = {
  all: { 3: 23.4, 5: 39.7, 6: 50.1, 12: 103.1 },
  expressway: { 3: 21.7, 6: 46.8, 12: 103.1 },
  trunkRoad: { 3: 24.2, 6: 51.2, 12: 103.1 },
  ruralRoad: { 3: 30.1, 6: 64.8, 12: 103.1 },
  waterway: { 3: 28.5, 6: 51.8, 12: 103.1 },
  station: { 3: 34.3, 6: 66.7, 12: 103.1 },
  maintenance: { 3: 17.2, 6: 43.3, 12: 103.1 },
};
