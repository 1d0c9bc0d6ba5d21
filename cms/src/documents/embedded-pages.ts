import { showForeign } from './sanitise';
import type { EmbeddedPart } from './word/embedded';
import type { Tell } from './word/told';

/** A picture whose address has been refused. */
const FOREIGN_PICTURE = /<img(?![^>]* src=)/g;

/**
 * Sets the embedded documents of a file into its page, where Word shows them.
 * @param convert the page of a Word file; nothing when it stands too deep
 */
export async function embeddedPages(
  page: string,
  embedded: EmbeddedPart[],
  tell: Tell,
  convert: (content: Buffer) => Promise<string | undefined>,
): Promise<string> {
  let html = page;
  for (const part of embedded) {
    const inner = await innerPage(part, convert).catch(() => undefined);
    if (inner === undefined) tell('embedded-parts');
    else if (part.kind === 'html')
      tell('external-pictures', [...inner.matchAll(FOREIGN_PICTURE)].length);
    html = html.replace(`<p>${part.token}</p>`, () => inner ?? '');
  }
  return html;
}

async function innerPage(
  { kind, content }: EmbeddedPart,
  convert: (content: Buffer) => Promise<string | undefined>,
): Promise<string | undefined> {
  if (kind === 'docx') return convert(content);
  const words = decode(content);
  if (kind === 'html') return showForeign(words);
  const lines = words.split(/\r?\n/).filter((line) => line.trim());
  return lines
    .map((line) => `<p>${line.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`)
    .join('');
}

/** In the encoding that the file states or begins with; else UTF-8, or GB 18030 where it is none. */
function decode(content: Buffer): string {
  const head = content.toString('latin1', 0, 1024);
  const stated = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  if (head.startsWith('\xff\xfe')) return new TextDecoder('utf-16le').decode(content);
  try {
    return new TextDecoder(stated ?? 'utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('gb18030').decode(content);
  }
}
