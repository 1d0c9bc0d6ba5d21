import type { Principal } from '../../../access/principal';
import { actionsFrom, targetStates } from '../../../domain/states';
import { Refusal } from '../../../core/refusal';

/**
 * What filling in a target means to somebody: the department in charge sets it, its unit drafts it.
 * Error: 403 for who may do neither.
 */
export function fillingVerb({ actions }: Pick<Principal, 'actions'>): 'set' | 'save' {
  if (actions.has('targets.set')) return 'set';
  if (actions.has('targets.save')) return 'save';
  throw new Refusal(403, 'forbidden');
}

/** The states in which somebody can fill in a target. */
export function fillableStates(principal: Pick<Principal, 'actions'>): readonly string[] {
  const verb = fillingVerb(principal);
  return targetStates.states.filter((state) => actionsFrom(targetStates, state).includes(verb));
}
