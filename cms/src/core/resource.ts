import type { NounWords } from '../messages/labels';

/** SQL over the row `t` (and what `joins` adds). Written by us only, never from input. */
export type Sql = string;

/** Output name → attribute of the related type; `id` (the documentId) is always there. */
export type EmbedFields = readonly string[] | Readonly<Record<string, string>>;

/** A relation that is not an attribute of the type itself: the numeric id is an expression. */
export interface Through {
  column: Sql;
  /** uid of the related type */
  target: string;
  fields: EmbedFields;
}

export interface Computed {
  sql: Sql;
  type: 'string' | 'text' | 'integer' | 'decimal' | 'boolean' | 'datetime' | 'json';
}

/**
 * One noun of the API. Its scalar fields are the content type's attributes, private ones left out;
 * only what the type does not contain is declared here. The row's table has the alias `t`.
 */
export interface Resource {
  plural: string;
  uid: string;
  table: string;
  /** Written by its actions and nobody else; false: edited in the Strapi admin, under its guard. */
  owned: boolean;
  words: NounWords;
  /** Columns of its list in the Strapi admin; its first attributes if left out. */
  adminList?: readonly string[];
  /** Inner joins needed by `through`, `computed` or `scope`. */
  joins?: Sql;
  /** Relations shown as small objects; these can also be filtered and sorted by. */
  embed?: Readonly<Record<string, EmbedFields | Through>>;
  /** Repeatable and single components shown as JSON. */
  components?: readonly string[];
  computed?: Readonly<Record<string, Computed>>;
  /** Attributes that only the reading of one record shows. */
  detail?: readonly string[];
  /** Attributes never shown. */
  hidden?: readonly string[];
  /** Attributes searched by `q`. */
  search?: readonly string[];
  defaultSort?: readonly [string, 'ASC' | 'DESC'];
  /** What the scopes of data-scope mean here; a scope that is not declared gives no rows. */
  scope: ResourceScope;
}

export interface ResourceScope {
  /** numeric unit id */
  unit?: Sql;
  /** numeric target-type id */
  targetType?: Sql;
  /** numeric id of the assessing unit */
  assessor?: Sql;
  /** condition with one `?` for the numeric person id */
  person?: Sql;
  /** condition that holds for published rows */
  published?: Sql;
}

export interface WhereClause {
  sql: string;
  bindings: unknown[];
}
