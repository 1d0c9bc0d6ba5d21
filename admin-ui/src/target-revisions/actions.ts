import type { ReturnNotes } from '../api/records';

declare module '../api/actions' {
  interface Actions {
    'target-revisions': {
      save: ProposedTerms;
      declare: ProposedTerms;
      return: { reason: string; notes?: ReturnNotes };
      review: NoInput;
      publish: NoInput;
      withdraw: NoInput;
    };
  }
  interface Batches {
    'target-revisions': 'review' | 'publish';
  }
}
