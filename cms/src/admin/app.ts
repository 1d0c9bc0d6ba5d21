import type { StrapiApp } from '@strapi/strapi/admin';
import { showPlainCells } from './cells';
import { addFrameworkPanels } from './framework-panels';
import { translationsOf } from './labels/translations';
import logo from './milepost.svg';
import { schemas, words } from './schemas';
import { keepTyped } from './keep-typed';
import { translateHints } from './translate-hints';
import { addUnitPanels } from './unit-panels';

const LANGUAGE = 'strapi-admin-language';

// Strapi begins in English; the product's first language is Chinese. Read before the app starts.
if (!window.localStorage.getItem(LANGUAGE)) window.localStorage.setItem(LANGUAGE, 'zh-Hans');

// Strapi's news of its media library, which is not in use here; the scope is this installation's id.
for (const scope of ['false', 'undefined'])
  window.localStorage.setItem(`STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${scope}`, 'true');

// Strapi's tour explains Strapi, in English, over whatever page is open.
window.localStorage.setItem('STRAPI_GUIDED_TOUR', JSON.stringify({ enabled: false }));

export default {
  config: {
    locales: ['zh-Hans'],
    translations: {
      'zh-Hans': translationsOf(schemas, words, 'zh'),
      en: translationsOf(schemas, words, 'en'),
    },
    auth: { logo },
    menu: { logo },
    head: { favicon: logo },
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap(app: StrapiApp) {
    addFrameworkPanels(app);
    addUnitPanels(app);
    translateHints(app);
    keepTyped();
    showPlainCells(app);
  },
};
