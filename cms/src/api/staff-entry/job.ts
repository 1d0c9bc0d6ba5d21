import { defineJob } from '../../jobs';
import { ofDay } from '../../jobs/daily';
import { applyDue } from './apply-due';

export const APPLY_STAFF_ENTRIES = 'apply-staff-entries';

/** Declares the job that writes due entries of staff into the rows (PM-2). */
export function defineStaffEntriesJob(): void {
  defineJob(APPLY_STAFF_ENTRIES, ofDay, {
    run: async ({ day }) => {
      await applyDue(day);
    },
  });
}
