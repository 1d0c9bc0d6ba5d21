import { CoreAdminContext } from 'react-admin';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router-dom';

import { createAuthProvider } from '../../src/api/auth-provider';
import { createDataProvider } from '../../src/api/data-provider';
import { createHttp } from '../../src/api/http';
import type { Me } from '../../src/api/me';
import { createSession } from '../../src/api/session';
import { i18nProvider } from '../../src/app/i18n';
import type { AllCustomFields } from '../../src/shared/custom-fields/types';
import { network } from './network';
import type { Reply, Sent } from './network';

/** Somebody with the given capabilities. */
export const personWith = (capabilities: Me['capabilities']): Me => ({
  user: { id: 'u', name: '刘敏', username: 'liumin' },
  person: null,
  unit: null,
  office: 'performance',
  role: { id: 'r', name: '绩效办', code: 'performanceOffice' },
  capabilities,
  year: 2024,
  years: [2024, 2023],
  today: '2024-11-10',
  demo: false,
});

/** The portal's own providers around a part of it, with the network answered by `reply`; `added` are fields without code. */
export function portal(me: Me, reply: (sent: Sent) => Reply, added: AllCustomFields = {}) {
  const known: Record<string, Reply> = {
    '/api/me': { body: me },
    '/api/auth/refresh': { body: { jwt: 'token' } },
    '/api/custom-fields': { body: added },
  };
  const { send, sent } = network((one) => known[one.url] ?? reply(one));
  const session = createSession(send, () => ({}));
  const http = createHttp(send, session, () => ({}));
  const wrapper = ({ children }: { children: ReactNode }) => (
    <MemoryRouter future={{ v7_startTransition: true, v7_relativeSplatPath: true }}>
      <CoreAdminContext
        authProvider={createAuthProvider(session, http)}
        dataProvider={createDataProvider(http)}
        i18nProvider={i18nProvider}
      >
        {children}
      </CoreAdminContext>
    </MemoryRouter>
  );
  return { wrapper, sent };
}
