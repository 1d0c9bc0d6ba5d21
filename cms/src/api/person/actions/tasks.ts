import type { View } from '../../../rest/operation';
import { asPerson } from '../../../actions/transaction';
import { people } from '../resource';
import { accountOf } from '../../staff-entry/take-effect';
import { openTasks } from './open-tasks';
import type { PersonRow } from '../row';

/** GET /:id/tasks: the open tasks of a person, to be handed over before they leave (PM-2). */
export const tasks: View = {
  verb: 'tasks',
  answer: ({ principal, id, ctx }) =>
    asPerson(principal, ctx.ip, async (work) => {
      const person = await work.read<PersonRow>(people, id);
      return openTasks(work.trx, person.id, await accountOf(work.trx, person.id));
    }),
};
