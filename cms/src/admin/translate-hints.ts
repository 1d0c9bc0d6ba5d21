import type { StrapiApp } from '@strapi/strapi/admin';
import { hints } from '../strapi-admin/layout/hints';

interface Field {
  name: string;
  hint?: string;
}
type Rows = readonly (readonly Field[])[];
interface Layout {
  layout: readonly Rows[];
  components: Readonly<Record<string, { layout: Rows }>>;
}
interface HintLayout {
  layout: Layout;
}

const LAYOUT = 'Admin/CM/pages/EditView/mutate-edit-view-layout';
const LANGUAGE = 'strapi-admin-language';

/** The database has the help texts in Chinese; for a reader of English they are ours, unless edited. */
const english = new Map(Object.values(hints).map(([zh, en]) => [zh, en]));

const translated = (field: Field): Field => {
  const hint = field.hint === undefined ? undefined : english.get(field.hint);
  return hint === undefined ? field : { ...field, hint };
};
const inRows = (rows: Rows): Rows => rows.map((row) => row.map(translated));

/** The layout of a form with its help texts in English. */
export function translatedLayout({ layout, components, ...rest }: Layout): Layout {
  return {
    ...rest,
    layout: layout.map(inRows),
    components: Object.fromEntries(
      Object.entries(components).map(([uid, part]) => [
        uid,
        { ...part, layout: inRows(part.layout) },
      ]),
    ),
  };
}

/** Help texts follow the language of the Strapi admin, as labels do. */
export function translateHints(app: StrapiApp): void {
  app.registerHook(LAYOUT, (layout: HintLayout) => {
    const language = window.localStorage.getItem(LANGUAGE) ?? '';
    return language.startsWith('en')
      ? { ...layout, layout: translatedLayout(layout.layout) }
      : layout;
  });
}
