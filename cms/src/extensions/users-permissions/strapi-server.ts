interface Plugin {
  routes: Record<string, unknown>;
}

/**
 * The plugin keeps accounts, roles and toggles and their screens in the Strapi admin. None of its public
 * routes is offered: signing in is cms/src/sign-in's, and accounts are not for the content API.
 */
export default (plugin: Plugin): Plugin => {
  plugin.routes['content-api'] = { type: 'content-api', routes: [] };
  return plugin;
};
