import { addDays } from '@milepost/domain/periods/dates';

import type { Office } from '../api/me';

/** One figure of a home: how many records wait for something, and the list that shows them. */
export interface CardSpec {
  /** Key of its text under `home.cards`. */
  key: string;
  resource: string;
  filter: Record<string, string>;
  /** Whoever lacks this action has nothing to do there. */
  needs?: string;
  /** `urgent` stands out once there is anything to count. */
  tone?: 'urgent' | 'light';
  /** Whether the records belong to a year. */
  yearless?: boolean;
  /** Work of any year: counted over all years, with the year named. */
  anyYear?: boolean;
  /** A second resource whose records wait for the same work. */
  also?: string;
  /** The page that shows them, where it is not the resource's list. */
  page?: string;
}

const toReview: CardSpec = {
  key: 'toReview',
  resource: 'targets',
  also: 'target-revisions',
  filter: { state: 'declared' },
  needs: 'review',
  anyYear: true,
  page: '/review',
};

const lights: CardSpec[] = [
  { key: 'red', resource: 'targets', filter: { light: 'red' }, tone: 'urgent' },
  { key: 'yellow', resource: 'targets', filter: { light: 'yellow' } },
  { key: 'green', resource: 'targets', filter: { light: 'green' } },
];

const toScore: CardSpec[] = [
  {
    key: 'toScore',
    resource: 'assessment-records',
    filter: { state: 'draft' },
    needs: 'submit',
  },
  {
    key: 'recordsReturned',
    resource: 'assessment-records',
    filter: { state: 'returned' },
    needs: 'submit',
    tone: 'urgent',
  },
];

/** Reports that are overdue on `day` and still with the unit. */
const overdue = (yesterday: string): CardSpec => ({
  key: 'overdue',
  resource: 'progress-reports',
  filter: { state: 'draft', dueOn_lte: yesterday },
  tone: 'urgent',
});

const byOffice: Record<Office, (yesterday: string) => CardSpec[]> = {
  decision: (yesterday) => [
    { key: 'published', resource: 'targets', filter: { state: 'published' } },
    ...lights,
    overdue(yesterday),
    ...toScore,
  ],
  functional: (yesterday) => [
    {
      key: 'toVerify',
      resource: 'progress-reports',
      filter: { state: 'submitted' },
      needs: 'verify',
    },
    toReview,
    ...toScore,
    overdue(yesterday),
    ...lights,
  ],
  performance: (yesterday) => [
    toReview,
    { ...toReview, key: 'toPublish', filter: { state: 'reviewed' }, needs: 'publish' },
    {
      key: 'toDecompose',
      resource: 'province-targets',
      filter: { state: 'draft' },
      needs: 'decompose',
    },
    {
      key: 'toArchive',
      resource: 'assessment-records',
      filter: { state: 'submitted' },
      needs: 'archive',
    },
    { key: 'notScored', resource: 'assessment-records', filter: { state: 'draft' } },
    overdue(yesterday),
    ...lights,
  ],
  execution: (yesterday) => [
    {
      key: 'dueSoon',
      resource: 'progress-reports',
      filter: {
        state: 'draft',
        dueOn_gte: addDays(yesterday, 1),
        dueOn_lte: addDays(yesterday, 8),
      },
      needs: 'submit',
    },
    {
      key: 'targetsReturned',
      resource: 'targets',
      filter: { state: 'returned' },
      needs: 'declare',
      tone: 'urgent',
      anyYear: true,
    },
    {
      key: 'toDeclare',
      resource: 'targets',
      filter: { state: 'draft' },
      needs: 'declare',
      anyYear: true,
    },
    {
      key: 'reportsReturned',
      resource: 'progress-reports',
      filter: { state: 'returned' },
      needs: 'submit',
      tone: 'urgent',
    },
    overdue(yesterday),
    ...lights,
  ],
  administration: () => [
    { key: 'units', resource: 'units', filter: {}, yearless: true },
    { key: 'people', resource: 'people', filter: {}, yearless: true },
    { key: 'indicators', resource: 'indicators', filter: {}, yearless: true },
    { key: 'auditEntries', resource: 'audit-entries', filter: {}, yearless: true },
  ],
};

/** The figures of an office's home, what waits for the person first; `yesterday` as a date. */
export function cardsFor(office: Office, yesterday: string): CardSpec[] {
  return byOffice[office](yesterday);
}

/** The address of a card's list, with its filter and the year. */
export function cardAddress({ resource, filter, page }: CardSpec, year: number): string {
  if (page) return `${page}?${new URLSearchParams({ year: String(year), ...filter })}`;
  const search = new URLSearchParams({ year: String(year), filter: JSON.stringify(filter) });
  return `/${resource}?${search}`;
}
