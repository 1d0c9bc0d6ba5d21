import { ConversionError } from './errors';

const ZIP = Buffer.from('504b0304', 'hex');
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Recognises a file by its first bytes, before anything is unpacked.
 * @throws ConversionError unless it is a zip archive of at most `maxBytes`
 */
export function checkSignature(bytes: Buffer, maxBytes: number): void {
  if (bytes.length === 0) throw new ConversionError('empty-file');
  if (bytes.length > maxBytes) throw new ConversionError('too-large');
  if (bytes.subarray(0, ZIP.length).equals(ZIP)) return;
  if (!bytes.subarray(0, OLE.length).equals(OLE)) throw new ConversionError('not-word');
  // Word wraps an encrypted .docx in the container of the old binary format.
  throw new ConversionError(bytes.includes(ENCRYPTED_STREAM) ? 'encrypted' : 'old-word');
}
