import type { Offer } from '../../rest/actions';
import { exportTargets } from './excel/export';
import { importTargets } from './excel/import';
import { template } from './excel/template';
import { peers } from './queue/peers';
import { queue } from './queue/queue';
import { adjust } from './use-cases/adjust';
import { allot } from './use-cases/allot';
import { assign } from './use-cases/assign';
import { declare } from './use-cases/declare';
import { publish } from './use-cases/publish';
import { giveBack } from './use-cases/return';
import { review } from './use-cases/review';
import { save } from './use-cases/save';
import { set } from './use-cases/set';

export const targetActions: readonly Offer[] = [
  ...[save, declare, giveBack, adjust, review, set, allot, publish, assign],
  ...[template, importTargets, exportTargets, queue, peers],
];
