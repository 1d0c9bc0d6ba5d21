import type { NounWords } from '../../messages/labels';

export const words: NounWords = {
  english: 'Inspections',
};
