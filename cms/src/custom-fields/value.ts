import { Decimal, DECIMAL_TEXT, withoutGroups } from '../domain/exact/decimal';
import type { FieldError } from '../core/refusal';
import { boundValue } from '../core/values';
import type { CustomField } from './fields';

/** As PostgreSQL stores it; decimals and big integers are text. */
export type Value = string | number | boolean | Date | null;
/** Custom values by field name; a field that was not given is not in it. */
export type CustomValues = Readonly<Record<string, Value>>;
export type CheckedValue = { value: Value } | { fieldError: FieldError };

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const TIME = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,3})?)?$/;
/** Characters: Strapi keeps a `string` in varchar(255). */
const LONGEST = { string: 255, email: 255, text: 10_000 };
const MOST_INTEGER = 2_147_483_647;

const bad = (code: FieldError['code'], params?: FieldError['params']): CheckedValue => ({
  fieldError: params ? { code, params } : { code },
});

/**
 * A value given for a custom field, as it is stored. Nothing, or a text of blanks, empties the field;
 * whether it must be filled is asked elsewhere, because a draft may have gaps (BX-13).
 */
export function checkValue(field: CustomField, raw: unknown): CheckedValue {
  const value = typeof raw === 'string' ? raw.trim() : raw;
  if (value === '' || value === null || value === undefined) return { value: null };
  switch (field.type) {
    case 'string':
    case 'text':
    case 'email':
      return checkText(field, field.type, value);
    case 'enumeration':
      return typeof value === 'string' && field.options?.includes(value)
        ? { value }
        : bad('notAnOption', { options: field.options?.join('、') ?? '' });
    case 'boolean':
      return typeof value === 'boolean' ? { value } : bad('badValue');
    case 'integer':
    case 'biginteger':
    case 'decimal':
    case 'float':
      return checkNumber(field, value);
    case 'date': {
      const day = boundValue('date', value);
      return typeof day === 'string' ? { value: day } : bad('notADate');
    }
    case 'datetime':
      return checkInstant(value);
    case 'time': {
      const [, hours, minutes, seconds] = TIME.exec(typeof value === 'string' ? value : '') ?? [];
      return hours ? { value: `${hours}:${minutes}:${seconds ?? '00'}` } : bad('notATime');
    }
  }
}

function checkText(field: CustomField, type: keyof typeof LONGEST, value: unknown): CheckedValue {
  if (typeof value !== 'string') return bad('badValue');
  const max = Math.min(field.maxLength ?? LONGEST[type], LONGEST[type]);
  if (value.length > max) return bad('tooLong', { max });
  if (field.minLength !== undefined && value.length < field.minLength)
    return bad('tooShort', { min: field.minLength });
  if (type === 'email' && !EMAIL.test(value)) return bad('notAnEmail');
  if (field.regex && !new RegExp(field.regex).test(value)) return bad('badPattern');
  return { value };
}

function checkNumber({ type, min, max }: CustomField, raw: unknown): CheckedValue {
  const text = typeof raw === 'number' ? String(raw) : raw;
  if (typeof text !== 'string') return bad('notANumber');
  const plain = withoutGroups(text);
  if (!DECIMAL_TEXT.test(plain)) return bad('notANumber');
  const number = new Decimal(plain);
  const whole = type === 'integer' || type === 'biginteger';
  if (whole && !number.isInteger()) return bad('notWhole');
  const floor = type === 'integer' ? String(-MOST_INTEGER) : undefined;
  const ceiling = type === 'integer' ? String(MOST_INTEGER) : undefined;
  const lowest = min ?? floor;
  const highest = max ?? ceiling;
  if (lowest !== undefined && number.lt(lowest)) return bad('tooSmall', { min: lowest });
  if (highest !== undefined && number.gt(highest)) return bad('tooBig', { max: highest });
  return { value: type === 'integer' || type === 'float' ? number.toNumber() : number.toFixed() };
}

/** With its zone, as a browser sends it; PostgreSQL keeps UTC. */
function checkInstant(value: unknown): CheckedValue {
  const plain = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value);
  const instant = plain ? new Date(value) : undefined;
  return instant && !Number.isNaN(instant.getTime()) ? { value: instant } : bad('notAnInstant');
}
