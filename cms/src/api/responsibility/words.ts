import type { NounWords } from '../../messages/labels';

export const words: NounWords = {
  english: 'Responsibilities',
  // Older entries of the audit log name it so.
  values: { responsibilitys: ['责任分解', 'Responsibilities'] },
};
