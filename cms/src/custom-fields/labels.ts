import { read } from '../core/reads';
import { readable } from './readable';

/** What an administrator wrote in "Configure the view" of the Strapi admin: by type and field. */
export interface Label {
  label: string;
  hint: string | null;
}

const KEY = 'plugin_content_manager_configuration_content_types::';

const STATEMENT = `
  select substr(s.key, length($1) + 1), f.key,
    coalesce(nullif(f.value -> 'edit' ->> 'label', f.key), nullif(f.value -> 'list' ->> 'label', f.key)),
    nullif(f.value -> 'edit' ->> 'description', '')
  from strapi_core_store_settings s
  cross join lateral json_each(s.value::json -> 'metadatas') f
  where s.key = any($2)`;

/** The wordings of several types, by `<uid>.<field>`; a field without a label of its own has none. */
export async function wordingsOf(uids: readonly string[]): Promise<ReadonlyMap<string, Label>> {
  const rows = await read(STATEMENT, [KEY, uids.map((uid) => `${KEY}${uid}`)]);
  return new Map(
    rows.map(([uid, field, label, hint]) => [
      `${String(uid)}.${String(field)}`,
      {
        label: typeof label === 'string' && label.trim() ? label.trim() : readable(String(field)),
        hint: typeof hint === 'string' ? hint : null,
      },
    ]),
  );
}
