import type { Operation } from '../../rest/operation';
import { exportTargets } from './excel/export';
import { importTargets } from './excel/import';
import { template } from './excel/template';
import { peers } from './queue/peers';
import { queue } from './queue/queue';
import { adjust } from './actions/adjust';
import { allot } from './actions/allot';
import { assign } from './actions/assign';
import { declare } from './actions/declare';
import { publish } from './actions/publish';
import { returnTarget } from './actions/return';
import { review } from './actions/review';
import { save } from './actions/save';
import { set } from './actions/set';

export const targetOperations: readonly Operation[] = [
  ...[save, declare, returnTarget, adjust, review, set, allot, publish, assign],
  ...[template, importTargets, exportTargets, queue, peers],
];
