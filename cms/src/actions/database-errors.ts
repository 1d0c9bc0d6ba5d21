import { Refusal } from '../core/refusal';

interface PostgresError {
  code: string;
  detail?: string;
  column?: string;
  constraint?: string;
}

/** What a refusal of PostgreSQL means to the user: 23505 is 409, class 22 and the rest of 23 are 400. */
export function refusalOfDatabase(error: unknown): Refusal | undefined {
  if (!isPostgresError(error)) return undefined;
  if (error.code === '23505') {
    const field = fieldOf(error);
    return new Refusal(409, 'duplicate', {}, { [field]: { code: 'duplicate' } });
  }
  if (error.code.startsWith('22') || error.code.startsWith('23'))
    return new Refusal(400, 'invalid', {}, { [fieldOf(error)]: { code: 'badValue' } });
  return undefined;
}

function isPostgresError(error: unknown): error is PostgresError {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code);
}

/** The last column of `Key (year, lower(code::text))=(…)`, as the field's name. */
function fieldOf({ detail, column, constraint }: PostgresError): string {
  const named = /^Key \((.+)\)=/
    .exec(detail ?? '')?.[1]
    ?.split(',')
    .at(-1);
  const name =
    column ?? named?.match(/[a-z_]{3,}(?=::|\)|$)/)?.[0] ?? fromCheck(constraint) ?? 'id';
  return name
    .trim()
    .replace(/_id$/, '')
    .replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Checks are named `<table>__<column>__check`. */
const fromCheck = (constraint: string | undefined) => constraint?.split('__')[1];
