/** Why a file is refused. Each has its own message, because the uploader can do something else. */
export type FailureCode =
  | 'empty-file'
  | 'too-large'
  | 'not-word'
  | 'old-word'
  | 'encrypted'
  | 'truncated'
  | 'damaged'
  | 'too-many-parts'
  | 'inflates-too-large'
  | 'ratio-too-high'
  | 'forbidden-content'
  | 'macros'
  | 'too-complex'
  | 'too-slow'
  | 'output-too-large'
  | 'crashed';

/** A refused file; `detail` is for the log, never for the screen. */
export class ConversionError extends Error {
  constructor(
    readonly code: FailureCode,
    readonly detail = '',
  ) {
    super(detail ? `${code}: ${detail}` : code);
    this.name = 'ConversionError';
  }
}

/** What was lost on the way, though the file was converted. */
export type WarningKey =
  | 'nothing-converted'
  | 'unsupported-pictures'
  | 'external-pictures'
  | 'large-pictures'
  | 'missing-pictures'
  | 'hidden-text'
  | 'fields'
  | 'list-formats'
  | 'symbols'
  | 'embedded-parts'
  | 'unread-text'
  | 'tracked-changes'
  | 'comments'
  | 'headers-footers'
  | 'charts'
  | 'diagrams'
  | 'equations'
  | 'embedded-objects';

export interface DocumentWarning {
  key: WarningKey;
  /** `count` of what was lost; `formats` of pictures, such as `EMF、WMF` */
  params: Record<string, string | number>;
}
