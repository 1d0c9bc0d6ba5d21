import { page } from '../shared/portal-resource';

/** The first page after signing in; loaded after the sign-in page. */
export const Home = page(() => import('./HomePage'), 'HomePage');
