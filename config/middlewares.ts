export default [
  'strapi::logger',
  'strapi::errors',
  'global::refusals',
  'strapi::security',
  'strapi::cors',
  'strapi::query',
  'strapi::body',
  'global::characters',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
