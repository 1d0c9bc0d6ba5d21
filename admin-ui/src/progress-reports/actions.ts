declare module '../api/actions' {
  interface Actions {
    'progress-reports': {
      save: { value: string | null; text: string };
      submit: { value: string | null; text: string };
      return: { reason: string };
      verify: { verifiedValue: string };
    };
  }
  interface Batches {
    'progress-reports': 'verify';
  }
}

export {};
