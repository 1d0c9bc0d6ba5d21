const MEGABYTE = 1024 * 1024;

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
  'global::multipart',
  {
    name: 'strapi::body',
    config: {
      jsonLimit: '1mb',
      formLimit: '1mb',
      textLimit: '1mb',
      formidable: {
        maxFiles: 1,
        maxFileSize: 20 * MEGABYTE,
        maxFields: 20,
        maxFieldsSize: MEGABYTE,
      },
    },
  },
  'global::characters',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
