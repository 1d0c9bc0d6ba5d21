import { chartMessages } from '../charts/messages';
import { homeMessages } from '../home/messages';
import type { Messages } from '../i18n/messages';
import { customFieldMessages } from '../shared/custom-fields/messages';
import { sharedMessages } from '../shared/messages';
import { appMessages } from './messages';
import { signInMessages } from './sign-in/messages';

/** Texts of the folders that are no resource; each is found under its key. */
export const sections: Record<string, Messages> = {
  app: appMessages,
  charts: chartMessages,
  customFields: customFieldMessages,
  home: homeMessages,
  shared: sharedMessages,
  signIn: signInMessages,
};
