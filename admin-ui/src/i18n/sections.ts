import { appMessages } from '../app/messages';
import { chartMessages } from '../charts/messages';
import { customFieldMessages } from '../custom-fields/messages';
import { homeMessages } from '../home/messages';
import { methodMessages } from '../methods/messages';
import { sharedMessages } from '../shared/messages';
import { signInMessages } from '../sign-in/messages';
import type { Messages } from './messages';

/** Texts of the folders that are no resource; each is found under its key. */
export const sections: Record<string, Messages> = {
  app: appMessages,
  charts: chartMessages,
  customFields: customFieldMessages,
  home: homeMessages,
  methods: methodMessages,
  shared: sharedMessages,
  signIn: signInMessages,
};
