import { SaxesParser } from 'saxes';
import { ExcelError } from './errors';

export type Attributes = Readonly<Record<string, string | undefined>>;

export interface Handlers {
  open?: (name: string, attributes: Attributes) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

/**
 * Goes through an XML part from its front. Names come without their prefix; `r:id` comes as `id`.
 * @throws ExcelError `excelDamaged` when it is not well-formed
 */
export function scanXml(part: Buffer, { open, close, text }: Handlers): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new ExcelError('excelDamaged', { cause: error.message });
  });
  if (open)
    parser.on('opentag', ({ name, attributes }) =>
      open(localName(name), withLocalNames(attributes)),
    );
  if (close) parser.on('closetag', ({ name }) => close(localName(name)));
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.write(part.toString('utf8').replace(/^\uFEFF/, '')).close();
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const withLocalNames = (attributes: Readonly<Record<string, string>>): Attributes =>
  Object.fromEntries(
    Object.entries(attributes)
      .filter(([name]) => !name.startsWith('xmlns'))
      .map(([name, value]) => [localName(name), value]),
  );

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text as XML has it between two tags. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>\r]/g, (sign) => SIGNS[sign] ?? '&#13;');
