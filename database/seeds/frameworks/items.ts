import type { AssessmentTypeCode, Course, OccasionCode, Sector, SeedItem } from '../types';

export const BOTH: OccasionCode[] = ['routine', 'yearEnd'];
export const YEAR_END: OccasionCode[] = ['yearEnd'];
export const ALL: AssessmentTypeCode[] = ['directUnit', 'cityBureau', 'company'];

export const plan = (code: string, sector: Sector): Course => ({
  kind: 'plan',
  plan: code,
  sector,
});
export const level = (spread: number, ceiling?: number): Course => ({
  kind: 'level',
  spread,
  ...(ceiling === undefined ? {} : { ceiling }),
});
export const cumulative = (sector: Sector = 'all'): Course => ({ kind: 'cumulative', sector });
export const facts: Course = { kind: 'facts' };

type Rest = Partial<Pick<SeedItem, 'occasions' | 'defaultTarget' | 'method' | 'places'>>;

/** A maker of items for some assessment types. */
export const itemsOf =
  (types: AssessmentTypeCode[]) =>
  (
    code: string,
    indicator: string,
    name: string,
    points: string,
    assessor: string,
    course: Course,
    rest: Rest = {},
  ): SeedItem => ({
    code,
    indicator,
    name,
    points,
    assessor,
    types,
    course,
    occasions: BOTH,
    places: 1,
    ...rest,
  });
