/** A field that was added in the Content-Type Builder of the Strapi admin. */
export interface CustomField {
  name: string;
  type:
    | 'string'
    | 'text'
    | 'email'
    | 'integer'
    | 'biginteger'
    | 'decimal'
    | 'float'
    | 'boolean'
    | 'date'
    | 'datetime'
    | 'time'
    | 'enumeration';
  /** One label, the administrator's, in both languages. */
  label: string;
  hint: string | null;
  required: boolean;
  options?: string[];
  default?: unknown;
}

export interface CustomFields {
  fields: CustomField[];
  /** Added too, but of a type that the portal does not take up, such as relations and media. */
  leftOut: { name: string; type: string; label: string }[];
}

/** `GET /api/custom-fields`: by resource, of what the reader may see. */
export type AllCustomFields = Record<string, CustomFields | undefined>;
