export { closeConverter, convertDocument, createConverter, type Converter } from './converter';
export { ConversionError, type DocumentWarning, type FailureCode } from './errors';
export { inspectDocx, type Inspection } from './inspect';
export { failureText, warningText, type DocumentLocale } from './messages';
export { writeEvidence, type EvidenceInput } from './official/evidence';
export type { OfficialDocument, OfficialSection } from './official/model';
export { writeOfficialDocument } from './official/write';
export { createDocumentStore, type DocumentStore, type StoredFile } from './store';
export type { ConvertedDocument } from './to-page';
