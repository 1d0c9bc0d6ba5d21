import type { ReturnNotes } from '../api/records';

declare module '../api/actions' {
  interface Actions {
    targets: {
      assign: { persons: PersonPart[] };
      save: Partial<Declaration>;
      declare: Partial<Declaration>;
      return: { reason: string; notes?: ReturnNotes };
      review: NoInput;
      publish: NoInput;
      adjust: Adjusted;
    };
  }
  interface Batches {
    targets: 'assign' | 'declare' | 'review' | 'publish';
  }
}
