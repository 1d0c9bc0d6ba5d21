import { isOpen } from './tree';
import { refusal, type Organisation, type OrganisationFault } from './types';

/** Two units that go on do not have one name: nobody could tell them apart in a list (PM-1). */
export function nameFault(units: Organisation, id: number, name: string): OrganisationFault | null {
  const wanted = name.trim();
  const taken = [...units.values()].some(
    (unit) => unit.id !== id && isOpen(unit) && unit.name.trim() === wanted,
  );
  return taken ? refusal('name', 'unitNameTaken') : null;
}
