declare module '../api/actions' {
  interface Actions {
    'staff-entries': { withdraw: { reason: string } };
  }
}

export {};
