import type { Offer } from '../../rest/actions';
import { check, takeStaffIn } from './excel/check';
import { template } from './excel/template';
import { assignRole } from './use-cases/assign-role';
import { handOver } from './use-cases/hand-over';
import { join } from './use-cases/join';
import { leave } from './use-cases/leave';
import { roles } from './use-cases/roles';
import { tasks } from './use-cases/tasks';
import { transfer } from './use-cases/transfer';
import { update } from './use-cases/update';

export const personActions: readonly Offer[] = [
  join,
  update,
  transfer,
  leave,
  handOver,
  assignRole,
  tasks,
  roles,
  template,
  check,
  takeStaffIn,
];
