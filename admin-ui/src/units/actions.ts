/** From which day a change counts, and on what ground. */
interface Dated {
  effectiveOn: string | null;
  reason: string | null;
}

declare module '../api/actions' {
  interface Actions {
    units: {
      rename: Dated & { name: string; nameEn: string | null; shortName: string | null };
      move: Dated & { parent: string };
      retype: Dated & { assessmentType: string | null; isAssessee: boolean };
      weigh: { coefficient: string };
      merge: Dated & { into: string };
      close: Dated & { childrenTo: string | null };
    };
  }
}

export {};
