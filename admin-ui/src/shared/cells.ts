/**
 * The cells of a block copied from a spreadsheet, line by line. A cell with line breaks, tabs or
 * quotes in it comes in quotes, with its own quotes doubled.
 */
export function cellsOf(text: string): string[][] {
  const lines: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/y;
  let at = 0;
  while (at <= text.length) {
    cell.lastIndex = at;
    const [whole = '', quoted, plain = ''] = cell.exec(text) ?? [];
    lines.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    at += whole.length;
    const [end] = /^(\t|\r?\n|\r)/.exec(text.slice(at, at + 2)) ?? [];
    if (end === undefined) break;
    at += end.length;
    if (end !== '\t') lines.push([]);
  }
  while (lines.length > 1 && lines.at(-1)?.every((one) => one.trim() === '')) lines.pop();
  return lines;
}
