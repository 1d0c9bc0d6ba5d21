import { i18nProvider } from '../i18n';
import { languageTag } from '../i18n/locale';
import { createAuthProvider } from './auth-provider';
import { createDataProvider } from './data-provider';
import { createHttp } from './http';
import { createSession } from './session';

const language = () => ({
  'Accept-Language': languageTag(i18nProvider.getLocale() === 'en' ? 'en' : 'zh'),
});
const send: typeof fetch = (input, init) => fetch(input, init);

const session = createSession(send, language);
const http = createHttp(send, session, language, () => i18nProvider.translate('shared.offline'));

export const authProvider = createAuthProvider(session, http);
export const dataProvider = createDataProvider(http);
