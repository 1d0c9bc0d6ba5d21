import type { NounWords } from '../../messages/labels';

/** Words of content types by uid, as `words.ts` in the folder of each has them. */
export type WordsByType = Readonly<Record<string, NounWords>>;

/** Of the types that are not ours. */
export const otherTypes: WordsByType = {
  'plugin::users-permissions.user': { english: 'Portal accounts' },
};
