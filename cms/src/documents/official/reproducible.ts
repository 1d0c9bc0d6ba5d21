import type { OfficialDocument } from './model';

const LOCAL_HEADER = 30;
const CENTRAL_HEADER = 46;
const END_RECORD = 22;
/** 1 January 1980, 0:00, as zip archives write it: date in the upper half, time in the lower. */
const ZIP_EPOCH = 0x00210000;

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** The part with title, author and dates, in place of the one that holds the time of writing. */
export function coreProperties({ title, issuer, date }: OfficialDocument) {
  const at = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeXml(date)}T00:00:00Z</dcterms:${name}>`;
  return {
    path: 'docProps/core.xml',
    data:
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
      ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
      ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(issuer)}</dc:creator>` +
      `${at('created')}${at('modified')}</cp:coreProperties>`,
  };
}

/** The archive with the times of its entries set to the epoch, in both headers of each. */
export function withoutClock(archive: Buffer): Buffer {
  const bytes = Buffer.from(archive);
  const end = bytes.length - END_RECORD;
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    bytes.writeUInt32LE(ZIP_EPOCH, at + 12);
    bytes.writeUInt32LE(ZIP_EPOCH, bytes.readUInt32LE(at + 42) + LOCAL_HEADER - 20);
    const names = [28, 30, 32].reduce((sum, field) => sum + bytes.readUInt16LE(at + field), 0);
    at += CENTRAL_HEADER + names;
  }
  return bytes;
}
