import { COMMON_CORES } from './common';

export interface PasswordPolicy {
  /** characters */
  minLength: number;
  /** of capital letters, small letters, digits, symbols */
  minClasses: number;
}

export type PasswordFault =
  | { code: 'passwordShort'; params: { min: number } }
  | { code: 'passwordSimple'; params: { classes: number } }
  | { code: 'passwordLong' | 'passwordHasName' | 'passwordCommon'; params: Record<string, never> };

const CLASSES = [/\p{Lu}/u, /\p{Ll}/u, /\p{N}/u, /[^\p{L}\p{N}]/u];
const LEET: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '3': 'e', '@': 'a', $: 's' };
const MAX_BYTES = 72;

/**
 * What is wrong with a new password, or null. Length and classes after 等保 2.0 (8.1.4.1), the common
 * list after ASVS 5.0 (6.2.4); bcrypt reads 72 bytes.
 */
export function faultOfPassword(
  password: string,
  names: readonly string[],
  { minLength, minClasses }: PasswordPolicy,
): PasswordFault | null {
  const lower = password.toLowerCase();
  if ([...password].length < minLength)
    return { code: 'passwordShort', params: { min: minLength } };
  if (new TextEncoder().encode(password).length > MAX_BYTES)
    return { code: 'passwordLong', params: {} };
  if (CLASSES.filter((kind) => kind.test(password)).length < minClasses)
    return { code: 'passwordSimple', params: { classes: minClasses } };
  if (names.some((name) => name.length >= 3 && lower.includes(name.toLowerCase())))
    return { code: 'passwordHasName', params: {} };
  return isCommon(lower) ? { code: 'passwordCommon', params: {} } : null;
}

/** `P@ssw0rd123!` is password: digits and symbols around a common core, or in place of its letters. */
function isCommon(lower: string): boolean {
  const letters = lower.replace(/[^a-z]/g, '');
  const spelled = lower
    .replace(/^[\d\W_]+|[\d\W_]+$/g, '')
    .replace(/[013@$]/g, (sign) => LEET[sign] ?? sign)
    .replace(/[^a-z]/g, '');
  return COMMON_CORES.has(letters) || COMMON_CORES.has(spelled);
}
