declare module '../api/actions' {
  interface Actions {
    'province-targets': {
      decompose: {
        parts: (IdAndVersion & { value: string })[];
        way: 'equally' | 'lastYear' | 'byHand';
        overhangReason: string | null;
      };
      reopen: { reason: string };
      remove: NoInput;
    };
  }
}

export {};
