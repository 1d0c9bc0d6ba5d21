import type { ScoreInputs } from '../api/records';

declare module '../api/actions' {
  interface Actions {
    'assessment-records': {
      submit: { score: string | null; reason: string; inputs: ScoreInputs };
      archive: NoInput;
      return: { reason: string };
      void: { reason: string };
    };
  }
  interface Batches {
    'assessment-records': 'submit' | 'archive';
  }
}
