declare module '../api/actions' {
  interface Actions {
    'unit-changes': { withdraw: { reason: string } };
  }
}

export {};
