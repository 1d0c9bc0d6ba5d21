import { localStorageStore } from 'react-admin';
import type { Store } from 'react-admin';

/** Saved views, chosen columns and the language are the browser's, not the session's. */
const kept = /^(locale|.*\.datatable(_columnRanks)?|.*\.savedQueries)$/;

const base = localStorageStore('1', 'milepost');

/** react-admin empties the store on sign-out; filters and selections go, preferences stay. */
export const store: Store = {
  ...base,
  reset() {
    for (const key of Object.keys(base.listItems?.() ?? {})) {
      if (!kept.test(key)) base.removeItem(key);
    }
  },
};
