import { Decimal } from '../exact/decimal';

/** A part in a target: share in percent and amount as decimal text. */
export interface Part {
  share: string | null;
  part: string | null;
  partValue: string | null;
  lead: boolean | null;
}

/**
 * Somebody who has a part in a target takes over another one: a person stands on a target once, and
 * shares and amounts still add up to what they did.
 */
export function merged(own: Part, other: Part): Part {
  return {
    share: added(own.share, other.share),
    part: [own.part, other.part].filter(Boolean).join('；').slice(0, 255) || null,
    partValue: added(own.partValue, other.partValue),
    lead: own.lead === true || other.lead === true,
  };
}

const added = (a: string | null, b: string | null): string | null =>
  a === null && b === null ? null : new Decimal(a ?? '0').plus(b ?? '0').toFixed();
