import type { Ref } from '../../api/records';

interface TaskTarget extends Ref {
  itemCode: string;
}

export interface Responsibility {
  id: string;
  target: TaskTarget & { year: number };
  unit: Ref;
  share: string | null;
  part: string | null;
  dueOn: string | null;
}

export interface OpenWork {
  id: string;
  resource: 'progress-reports' | 'assessment-records';
  target: TaskTarget;
  unit: Ref;
  state: string;
  period: string | null;
  dueOn: string | null;
}

/** `GET /api/people/:id/tasks` */
export interface Tasks {
  responsibilities: Responsibility[];
  work: OpenWork[];
}
