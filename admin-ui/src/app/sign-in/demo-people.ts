import { useQuery } from '@tanstack/react-query';

import type { Office } from '../../api/me';

export interface DemoPerson {
  username: string;
  name: string;
  unit: string;
  office: Office;
  role: string;
  password: string;
}

/** The demo people by office, in the order the server lists them. */
export function byOffice(people: DemoPerson[]): [Office, DemoPerson[]][] {
  const groups = new Map<Office, DemoPerson[]>();
  for (const person of people) {
    groups.set(person.office, [...(groups.get(person.office) ?? []), person]);
  }
  return [...groups];
}

/** Whom one may sign in as with one click; nobody unless the server is in demo mode. */
export function useDemoPeople(): DemoPerson[] {
  const { data } = useQuery({
    queryKey: ['demo-people'],
    queryFn: async () => {
      const response = await fetch('/api/demo-people');
      return response.ok ? ((await response.json()) as DemoPerson[]) : [];
    },
    staleTime: Infinity,
  });
  return data ?? [];
}
