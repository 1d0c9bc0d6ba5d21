declare module '../api/actions' {
  interface Actions {
    processes: { open: { reason?: string }; close: NoInput };
  }
}

export {};
