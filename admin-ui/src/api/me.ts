export type Office = 'decision' | 'functional' | 'performance' | 'execution' | 'administration';

export interface Named {
  id: string;
  name: string;
  code: string;
}

/** `GET /api/me`: who is signed in, for which unit, and what the role may do. */
export interface Me {
  user: { id: string | number; name: string; username: string };
  person: { id: string; name: string } | null;
  unit: (Named & { assessmentType: Named | null }) | null;
  office: Office;
  role: { id: string | number; name: string; code: string };
  capabilities: Record<string, string[]>;
  /** Null until the office has set up a year. */
  year: number | null;
  years: number[];
  /** The day it is for the rules: what is late, what is due. */
  today: string;
  demo: boolean;
}

/** Whether the role may do `action` on `resource`; the server decides again on each request. */
export function can(me: Pick<Me, 'capabilities'>, resource: string, action: string): boolean {
  return me.capabilities[resource]?.includes(action) ?? false;
}
