declare module '../api/actions' {
  interface Actions {
    inspections: { submit: NoInput; close: { reason: string } };
  }
}

export {};
