const FAILED = /(<(?:\w+:)?c\b[^<>]*?\s)t\s*=\s*(?:"e"|'e')/g;
const NOT_COMPUTED =
  /<((?:\w+:)?)c\b([^<>]*)>\s*(?:<\1f\b[^<>]*\/>|<\1f\b[^<>]*>[^<]*<\/\1f>)\s*(?:<\1v\s*\/>\s*)?<\/\1c>/g;
const TYPE = /\st\s*=\s*(?:"[^"]*"|'[^']*')/;

/**
 * A sheet in which a formula that failed, or has not been computed, says so as a text such as
 * `#DIV/0!`. The reader of sheets would take it for an empty cell, and an import would clear the value.
 */
export function failedFormulasAsText(part: Buffer): Buffer {
  if (!part.includes('sheetData')) return part;
  const text = part
    .toString('utf8')
    .replace(FAILED, '$1t="str"')
    .replace(
      NOT_COMPUTED,
      (_, prefix: string, attributes: string) =>
        `<${prefix}c${attributes.replace(TYPE, '')} t="str"><${prefix}v>#VALUE!</${prefix}v></${prefix}c>`,
    );
  return Buffer.from(text);
}
