import type { Translate } from '../shared/columns';
import './conversion-messages';

/** A warning of the converter: a key with its numbers. */
interface Lost {
  key: string;
  params?: Record<string, string | number>;
}

function isLost(value: unknown): value is Lost {
  return typeof value === 'object' && value !== null && 'key' in value;
}

/** What was lost on the way into the page, as sentences. */
export function warningTexts(warnings: unknown, translate: Translate): string[] {
  if (!Array.isArray(warnings)) return [];
  return warnings.flatMap((warning: unknown) => {
    if (typeof warning === 'string') return [warning];
    if (!isLost(warning)) return [];
    const key = `conversion.warnings.${warning.key}`;
    return [translate(key, { ...warning.params, _: warning.key })];
  });
}

/** Why the file could not be converted, as a sentence. */
export function failureText(failure: string, translate: Translate): string {
  return translate(`conversion.failures.${failure}`, { _: failure });
}
