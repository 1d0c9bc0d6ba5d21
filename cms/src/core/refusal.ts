import { translate, type Locale, type MessageKey, type Params } from '../messages';

export interface FieldError {
  code: MessageKey;
  params?: Params;
}

/** An answer that is not the record: 400 invalid, 401, 403, 404, 409 wrong state or stale version. */
export class Refusal extends Error {
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 429,
    readonly code: MessageKey,
    readonly params: Params = {},
    readonly fields?: Readonly<Record<string, FieldError>>,
  ) {
    super(code);
    this.name = 'Refusal';
  }

  /** The file that was sent in, with what is wrong marked in it; goes to the client beside the error. */
  file?: (locale: Locale) => Promise<Buffer>;
}

export interface ErrorBody {
  message: string;
  code: string;
  errors?: Record<string, string>;
  /** base64 */
  file?: string;
}

/** The error as the client reads it, in its language. */
export function errorBody(refusal: Refusal, locale: Locale): ErrorBody {
  const body: ErrorBody = {
    message: translate(locale, refusal.code, refusal.params),
    code: refusal.code,
  };
  if (!refusal.fields) return body;
  const errors = Object.entries(refusal.fields).map(([field, fieldError]) => [
    field,
    translate(locale, fieldError.code, fieldError.params ?? {}),
  ]);
  return { ...body, errors: Object.fromEntries(errors) as Record<string, string> };
}

/** Invalid input, with what is wrong by field. */
export const invalid = (fields: Readonly<Record<string, FieldError>>): Refusal =>
  new Refusal(400, 'invalid', {}, fields);
