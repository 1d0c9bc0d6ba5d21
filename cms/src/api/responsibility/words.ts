import type { NounWords } from '../../messages/labels';

export const words: NounWords = {
  english: 'Responsibilities',
  // Its plural in the API; its type has another one.
  values: { responsibilities: ['责任分解', 'Responsibilities'] },
};
