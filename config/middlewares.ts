/** The order matters: errors outermost, characters checked before anything uses the input. */
export default [
  'strapi::logger',
  'strapi::errors',
  'global::refusals',
  'strapi::compression',
  {
    name: 'strapi::security',
    config: { referrerPolicy: { policy: 'same-origin' }, hsts: { maxAge: 31536000 } },
  },
  // One origin: no other site may read an answer.
  { name: 'strapi::cors', config: { origin: [] } },
  'global::portal',
  'strapi::query',
  { name: 'strapi::body', config: { jsonLimit: '1mb', formLimit: '1mb', textLimit: '1mb' } },
  'global::characters',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
