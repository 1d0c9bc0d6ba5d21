/** Anchors of a page's headings, as they are made on the web: `### Target 年度目标` is `target-年度目标`. */
export function anchorsOf(markdown: string): string[] {
  const prose = markdown.replace(/^```.*?^```$/gms, '');
  return [...prose.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}

/** The rows of the tables in a text, without their heads; cells are trimmed. */
export function rowsOf(markdown: string): string[][] {
  return [...markdown.matchAll(/^\|( *[^-\s|].*)\|$/gm)]
    .filter(({ index, 0: line }) => !/^\n\| ?-/.test(markdown.slice(index + line.length)))
    .map(([, cells = '']) => cells.split('|').map((cell) => cell.trim()));
}

/** What stands between a `<!-- name -->` and the `<!-- end -->` after it, by name. */
export function blocksOf(markdown: string): [name: string, text: string][] {
  return [...markdown.matchAll(/^<!-- (?!end)([^\n]+) -->\n(.*?)^<!-- end -->$/gms)].map(
    ([, name = '', text = '']) => [name, text],
  );
}

/** What stands under a heading, up to the next one of any level. */
export function sectionOf(markdown: string, heading: string): string {
  const [, after] = markdown.split(new RegExp(`^#+ ${heading}$`, 'm'));
  if (after === undefined) throw new Error(`there is no heading ${heading}`);
  return after.split(/^#+ /m)[0] ?? '';
}
