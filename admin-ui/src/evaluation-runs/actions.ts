declare module '../api/actions' {
  interface Actions {
    'evaluation-runs': { announce: NoInput; publish: NoInput };
  }
}

export {};
