import { Admin, Resource } from 'react-admin';
import { Route } from 'react-router-dom';

import { authProvider, dataProvider } from './api';
import { AccessDenied, NotFound, PageFailed } from './app/DeadEnds';
import { Layout } from './app/Layout';
import { registry } from './app/registry';
import { store } from './app/store';
import { theme } from './app/theme';
import { queryClient } from './app/query-client';
import { Home } from './home';
import { i18nProvider } from './i18n';
import { SignInPage } from './sign-in/SignInPage';

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
    {registry.map(({ name, list, show, edit, create, routes, recordRepresentation }) => (
      <Resource
        key={name}
        name={name}
        list={list}
        show={show}
        edit={edit}
        create={create}
        recordRepresentation={recordRepresentation ?? 'name'}
      >
        {routes?.map(({ path, page: Page }) => (
          <Route key={path} path={path} element={<Page />} />
        ))}
      </Resource>
    ))}
  </Admin>
);
