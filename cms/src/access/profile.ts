import type { Day } from '../domain/periods';
import type { Principal, Reference } from './principal';

interface Small {
  id: string;
  name: string;
  code: string;
}

export interface Profile {
  user: { id: string; name: string; username: string };
  person: { id: string; name: string } | null;
  unit: (Small & { assessmentType: Small | null }) | null;
  office: Principal['office'];
  role: Small;
  /** actions by plural */
  capabilities: Record<string, string[]>;
  year: number | null;
  years: number[];
  /** the day it is for the rules: what is late, what is due */
  today: Day;
  demo: boolean;
}

/** What GET /api/me answers: the portal builds its menu and buttons from it. */
export function profileOf(
  principal: Principal,
  system: Pick<Profile, 'year' | 'years' | 'today' | 'demo'>,
): Profile {
  const { unit, person, role } = principal;
  return {
    user: {
      id: principal.userDocumentId,
      name: principal.fullName,
      username: principal.username,
    },
    person: person && { id: person.documentId, name: person.name },
    unit: unit && {
      ...small(unit),
      assessmentType: unit.assessmentType && small(unit.assessmentType),
    },
    office: principal.office,
    role: { id: role.documentId, name: role.name, code: role.type },
    capabilities: capabilitiesOf(principal.actions),
    ...system,
  };
}

const small = ({ documentId, name, code }: Reference): Small => ({ id: documentId, name, code });

function capabilitiesOf(actions: ReadonlySet<string>): Record<string, string[]> {
  const byPlural: Record<string, string[]> = {};
  for (const entry of [...actions].sort()) {
    const dot = entry.lastIndexOf('.');
    (byPlural[entry.slice(0, dot)] ??= []).push(entry.slice(dot + 1));
  }
  return byPlural;
}
