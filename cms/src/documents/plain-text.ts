// What the converter put there is not a word of the document.
const PLACEHOLDER = /<span class="picture-missing"[^>]*>[^<]*<\/span>/g;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The words of a sanitised page, one block a line, cells parted by tabs: for search. */
export function plainText(sanitised: string): string {
  return sanitised
    .replace(PLACEHOLDER, '')
    .replace(/(?:<\/p>)?<\/t[dh]>/g, '\t')
    .replace(/<(?:\/p|\/h[1-6]|\/li|\/tr|br ?\/?|[uo]l)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\u00ad/g, '')
    .replace(/\u2011/g, '-')
    .replace(/[ \u00a0]+/g, ' ')
    .split('\n')
    .map((line) => line.trimEnd().replace(/^ /, ''))
    .filter(Boolean)
    .join('\n');
}

/** Without NUL, other control characters and halves of surrogate pairs, which no database takes. */
export const storable = (text: string): string =>
  Buffer.from(text, 'utf8')
    .toString('utf8')
    .replace(/(?![\t\n\r])\p{Cc}/gu, '');
