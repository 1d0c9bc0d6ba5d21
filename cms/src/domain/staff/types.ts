import type { Day } from '../periods';

/** 新进, 调动, 离职. */
export type EntryKind = 'joiner' | 'transfer' | 'leaver';

/** A dated entry that has not been withdrawn. */
export interface Entry {
  kind: EntryKind;
  /** From this day on it holds. */
  effectiveOn: Day;
}

/** What is wrong with an entry: the message, and the field it stands at; without one the state. */
export interface StaffFault {
  field?: 'effectiveOn' | 'unit';
  code: StaffFaultCode;
  params: Readonly<Record<string, string>>;
}

export type StaffFaultCode =
  | 'staffAlreadyLeft'
  | 'staffNeverJoined'
  | 'staffPendingTransfer'
  | 'staffPendingLeaver'
  | 'staffNotAfterLast'
  | 'staffLeavesBefore'
  | 'staffTransferAfter'
  | 'staffSameUnit'
  | 'staffUnitClosed'
  | 'staffEntryInForce'
  | 'staffLaterEntries';
