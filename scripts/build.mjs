import { helpFor, prepare } from './lib/bootstrap.mjs';

helpFor(
  'npm run build\n\nInstalls what is missing and builds what is stale: server, Strapi admin, portal.',
);
prepare();
