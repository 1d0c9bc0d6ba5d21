declare module '../api/actions' {
  interface Actions {
    people: {
      transfer: {
        unit: string;
        effectiveOn: string;
        kind: string | null;
        role: string | null;
        note: string | null;
      };
      leave: { effectiveOn: string; note: string | null };
      assignRole: { role: string; from: 'now' | 'entry' };
      handOver: { to: string; responsibilities: string[] };
    };
  }
}

export {};
