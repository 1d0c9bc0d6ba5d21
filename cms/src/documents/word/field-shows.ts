/** Circled characters, 带圈字符, by what stands inside; others are written in brackets. */
const CIRCLED = new Map(
  [
    ...Array.from({ length: 20 }, (_, at): [string, number] => [String(at + 1), 0x2460 + at]),
    ...[...'一二三四五六七八九十'].map((sign, at): [string, number] => [sign, 0x3280 + at]),
    ...[...'月火水木金土日株有社名特财祝劳秘男女适优印注项休写正上中下左右医宗学监企资协夜'].map(
      (sign, at): [string, number] => [sign, 0x328a + at],
    ),
  ].map(([sign, code]) => [sign, String.fromCodePoint(code)]),
);

/** Fields that show nothing, or only set something. */
const SILENT =
  /^\s*($|=|(XE|TC|TA|RD|ASK|SET|FILLIN|NEXT|NEXTIF|SKIPIF|PRIVATE|ADVANCE|HYPERLINK|CONTROL|ADDIN|FORMTEXT|TOC|INDEX)\b)/i;

/**
 * What Word shows of a field without a stored result, read from its instruction.
 * @returns nothing when it cannot be known; an empty text when the field shows nothing
 */
export function fieldShows(instruction: string): string | undefined {
  if (SILENT.test(instruction)) return '';
  const button = /^\s*(?:MACROBUTTON|GOTOBUTTON)\s+\S+\s+(.*?)\s*$/i.exec(instruction);
  if (button) return button[1] ?? '';
  const symbol = /^\s*SYMBOL\s+(0x[0-9a-f]+|\d+)(?![^]*\\f)/i.exec(instruction);
  if (symbol) return String.fromCodePoint(Math.min(Number(symbol[1]), 0xffff));
  return equationField(instruction);
}

/** EQ: 带圈字符 and 拼音指南 of older Word and WPS; the base text is what counts. */
function equationField(instruction: string): string | undefined {
  const circle = /^\s*EQ\s+\\o\s*(?:\\ac)?\s*\(\s*[○◯〇□△◇]\s*[,;，]\s*([^)]+?)\s*\)\s*$/i.exec(
    instruction,
  );
  if (circle?.[1]) return CIRCLED.get(circle[1]) ?? `（${circle[1]}）`;
  const phonetic = /^\s*EQ\s[^]*\\s\\up\s*\d+\s*\(([^)]*)\)\s*[,;，]\s*([^)]+)\)\s*$/i.exec(
    instruction,
  );
  return phonetic?.[2]?.trim();
}
