import type { Operation } from '../../rest/operation';
import { check, takeStaffIn } from './excel/check';
import { template } from './excel/template';
import { assignRole } from './actions/assign-role';
import { handOver } from './actions/hand-over';
import { join } from './actions/join';
import { leave } from './actions/leave';
import { roles } from './actions/roles';
import { tasks } from './actions/tasks';
import { transfer } from './actions/transfer';
import { update } from './actions/update';

export const personOperations: readonly Operation[] = [
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
