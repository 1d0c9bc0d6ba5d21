import { createAuthProvider } from '../api/auth-provider';
import { createDataProvider } from '../api/data-provider';
import { createHttp } from '../api/http';
import { createSession } from '../api/session';
import { languageTag } from '../i18n/locale';
import { i18nProvider } from './i18n';

const language = () => ({
  'Accept-Language': languageTag(i18nProvider.getLocale() === 'en' ? 'en' : 'zh'),
});
const send: typeof fetch = (input, init) => fetch(input, init);

const session = createSession(send, language);
const http = createHttp(send, session, language, () => i18nProvider.translate('shared.offline'));

export const authProvider = createAuthProvider(session, http);
export const dataProvider = createDataProvider(http);
