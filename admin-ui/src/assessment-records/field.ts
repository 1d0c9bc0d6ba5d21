import type { Faults } from './faults';
import type { InputsDraft } from './inputs';

/** What every part of the scoring form gets: its values, its errors, and a way to change. */
export interface PartProps {
  draft: InputsDraft;
  faults: Faults;
  onChange: (change: Partial<InputsDraft>) => void;
}

export const inputLabel = (name: string) => `resources.assessment-records.inputs.${name}`;
