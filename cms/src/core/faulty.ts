import type { Fault } from '../domain/errors';
import type { MessageKey } from '../messages';

/** A fault and the place in the form where it is mended. */
export interface PlacedFault extends Fault {
  path: readonly (string | number)[];
}

/** A draft that cannot stand as it is, with every fault at once; the door it came by words them. */
export class Faulty extends Error {
  constructor(
    readonly code: MessageKey,
    readonly faults: readonly PlacedFault[],
  ) {
    super(code);
    this.name = 'Faulty';
  }
}
