import { isOpen } from './tree';
import { refusal, type Organisation, type OrganisationFault } from './types';

/** Two open units do not have the same name: in a list they could not be distinguished (PM-1). */
export function nameFault(units: Organisation, id: number, name: string): OrganisationFault | null {
  const wanted = name.trim();
  const taken = [...units.values()].some(
    (unit) => unit.id !== id && isOpen(unit) && unit.name.trim() === wanted,
  );
  return taken ? refusal('name', 'unitNameTaken') : null;
}
