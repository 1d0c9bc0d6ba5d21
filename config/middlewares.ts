export default [
  'strapi::logger',
  'strapi::errors',
  'global::refusals',
  'strapi::security',
  'strapi::cors',
  'strapi::query',
  { name: 'strapi::body', config: { formidable: { maxFileSize: 20 * 1024 * 1024 } } },
  'global::characters',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
