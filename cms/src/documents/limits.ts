/**
 * What one Word file may cost. Over 1,114 real files these refuse nothing that a person would call
 * an ordinary report (cms/docs/strapi.md#word-files).
 */
export const FILE_LIMITS = {
  /** bytes as uploaded */
  fileBytes: 20 * 1024 * 1024,
  /** bytes of all parts together, counted while inflating */
  inflatedBytes: 50 * 1024 * 1024,
  /** parts in the package */
  entries: 2_000,
  /** inflated bytes for each uploaded byte */
  ratio: 150,
} as const;

export interface ConversionLimits {
  /** wall time of one file, in milliseconds; then the child is killed */
  wallMs: number;
  /** heap of the child, in megabytes */
  heapMb: number;
  /** characters of the finished page, pictures included */
  outputChars: number;
  /** bytes of one picture, and of all pictures of a page together */
  pictureBytes: number;
  picturesBytes: number;
}

export const CONVERSION_LIMITS: ConversionLimits = {
  wallMs: 30_000,
  heapMb: 768,
  outputChars: 16 * 1024 * 1024,
  pictureBytes: 4 * 1024 * 1024,
  picturesBytes: 8 * 1024 * 1024,
};
