import { Admin, Resource } from 'react-admin';
import { Route } from 'react-router-dom';

import { Home } from '../home';
import { theme } from '../shared/theme';
import { AccessDenied, NotFound, PageFailed } from './DeadEnds';
import { i18nProvider } from './i18n';
import { Layout } from './Layout';
import { authProvider, dataProvider } from './providers';
import { queryClient } from './query-client';
import { registry } from './registry';
import { resourceProps } from './resource-props';
import { SignInPage } from './sign-in/SignInPage';
import { store } from './store';

export const App = () => (
  <Admin
    title="Milepost"
    authProvider={authProvider}
    dataProvider={dataProvider}
    i18nProvider={i18nProvider}
    queryClient={queryClient}
    store={store}
    theme={theme}
    layout={Layout}
    loginPage={SignInPage}
    dashboard={Home}
    accessDenied={AccessDenied}
    catchAll={NotFound}
    error={PageFailed}
    requireAuth
    disableTelemetry
  >
    {registry.map((resource) => (
      <Resource key={resource.name} {...resourceProps(resource)}>
        {resource.routes?.map(({ path, page: Page }) => (
          <Route key={path} path={path} element={<Page />} />
        ))}
      </Resource>
    ))}
  </Admin>
);
