import type { FailureCode } from './errors';
import type { ConversionLimits } from './limits';
import type { ConvertedDocument } from './to-page';

/** From the pool to a child: one file at a time. */
export interface ConversionRequest {
  bytes: Uint8Array;
  limits: ConversionLimits;
}

/** From a child to the pool. `rssMb` lets the pool retire a child that has grown. */
export type ConversionAnswer = { rssMb: number } & (
  { ok: true; document: ConvertedDocument } | { ok: false; code: FailureCode; detail: string }
);
