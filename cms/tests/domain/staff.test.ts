import {
  faultOfDestination,
  faultOfLeaving,
  faultOfTransfer,
  faultOfWithdrawal,
  merged,
  serviceStatusOn,
  type Destination,
  type Entry,
  type EntryKind,
} from '../../src/domain/staff';

const TODAY = '2024-11-08';
const OPEN: Destination = { id: 2, closedOn: null };
const on = (kind: EntryKind, effectiveOn: string): Entry => ({ kind, effectiveOn });
const joined = on('joiner', '2020-03-01');
const of = (...entries: Entry[]) => ({ entries, known: entries.length > 0 });

const transfer = (entries: Entry[], effectiveOn: string, to = OPEN) =>
  faultOfTransfer(of(...entries), { effectiveOn, from: 1, to }, TODAY)?.code;
const leave = (entries: Entry[], effectiveOn: string) =>
  faultOfLeaving(of(...entries), effectiveOn, TODAY)?.code;

describe('where somebody stands', () => {
  it.each([
    ['2020-02-29', 'expected'],
    ['2020-03-01', 'serving'],
    ['2024-09-30', 'serving'],
    ['2024-10-01', 'left'],
  ])('by entries of 2020-03-01 and 2024-10-01 is on %s: %s [PM-2]', (day, standing) => {
    const entries = [on('leaver', '2024-10-01'), joined];
    expect(serviceStatusOn(entries, day, true)).toBe(standing);
  });

  it('is serving without any entry, and cancelled when the only one was withdrawn [PM-2]', () => {
    expect(serviceStatusOn([], TODAY, false)).toBe('serving');
    expect(serviceStatusOn([], TODAY, true)).toBe('cancelled');
  });

  it('is serving again after somebody who left has joined anew [PM-2]', () => {
    const entries = [joined, on('leaver', '2021-01-01'), on('joiner', '2023-01-01')];
    expect(serviceStatusOn(entries, '2022-06-01', true)).toBe('left');
    expect(serviceStatusOn(entries, TODAY, true)).toBe('serving');
  });
});

describe('a transfer', () => {
  it('is in order today, later, and back to a day after the last entry [PM-2]', () => {
    for (const day of [TODAY, '2025-01-01', '2020-03-02'])
      expect(transfer([joined], day)).toBe(undefined);
    expect(transfer([], TODAY)).toBe(undefined);
  });

  it('is refused before or on the day of the last entry [PM-2]', () => {
    expect(transfer([joined], '2020-03-01')).toBe('staffNotAfterLast');
    expect(transfer([joined], '2019-12-31')).toBe('staffNotAfterLast');
    const moved = on('transfer', '2024-05-06');
    expect(transfer([joined, moved], '2024-05-06')).toBe('staffNotAfterLast');
    expect(transfer([on('joiner', '2025-01-01')], '2024-12-31')).toBe('staffNotAfterLast');
  });

  it('is refused of somebody who has left, or whose joining was withdrawn [PM-2]', () => {
    expect(transfer([joined, on('leaver', '2024-10-01')], TODAY)).toBe('staffAlreadyLeft');
    const asked = { effectiveOn: TODAY, from: 1, to: OPEN };
    const fault = faultOfTransfer({ entries: [], known: true }, asked, TODAY);
    expect(fault?.code).toBe('staffNeverJoined');
  });

  it('is refused while another is pending, and from the day of a leaving on [PM-2]', () => {
    expect(transfer([joined, on('transfer', '2024-12-01')], TODAY)).toBe('staffPendingTransfer');
    const leaving = [joined, on('leaver', '2024-12-01')];
    expect(transfer(leaving, '2024-12-01')).toBe('staffLeavesBefore');
    expect(transfer(leaving, '2024-11-30')).toBe(undefined);
  });

  it('is refused to the same unit and to one that is closed by then [PM-2]', () => {
    expect(transfer([joined], TODAY, { id: 1, closedOn: null })).toBe('staffSameUnit');
    const closing = { id: 2, closedOn: '2024-12-01' };
    expect(transfer([joined], '2024-12-01', closing)).toBe('staffUnitClosed');
    expect(transfer([joined], '2024-11-30', closing)).toBe(undefined);
    expect(faultOfDestination(closing, '2025-01-01')?.field).toBe('unit');
  });
});

describe('a leaving', () => {
  it('comes after the last entry and after a pending transfer, once [PM-2]', () => {
    expect(leave([joined], TODAY)).toBe(undefined);
    expect(leave([joined], '2020-03-01')).toBe('staffNotAfterLast');
    expect(leave([joined, on('transfer', '2024-12-01')], '2024-12-01')).toBe('staffTransferAfter');
    expect(leave([joined, on('transfer', '2024-12-01')], '2024-12-02')).toBe(undefined);
    expect(leave([joined, on('leaver', '2024-12-01')], '2025-01-01')).toBe('staffPendingLeaver');
    expect(leave([joined, on('leaver', '2024-10-01')], TODAY)).toBe('staffAlreadyLeft');
  });
});

describe('a part that is taken over', () => {
  const part = { share: '60', part: '牵头负责', partValue: '12.50', lead: true };

  it('adds to the part one has: shares, amounts and words, exactly [PM-2]', () => {
    const own = { share: '39.9', part: '协同推进', partValue: '0.3', lead: false };
    expect(merged(own, part)).toEqual({
      share: '99.9',
      part: '协同推进；牵头负责',
      partValue: '12.8',
      lead: true,
    });
  });

  it('has an amount only if either had one [PM-2]', () => {
    const none = { share: '10', part: null, partValue: null, lead: null };
    expect(merged(none, { ...none, share: '5' })).toEqual({ ...none, share: '15', lead: false });
    expect(merged(none, part).partValue).toBe('12.5');
  });
});

describe('withdrawing', () => {
  it('is possible up to the day before, not from the day on [PM-2]', () => {
    const entry = on('transfer', '2024-12-01');
    expect(faultOfWithdrawal(entry, [joined], '2024-11-30')).toBe(null);
    expect(faultOfWithdrawal(entry, [joined], '2024-12-01')?.code).toBe('staffEntryInForce');
  });

  it('of a joiner is refused while something later hangs on it [PM-2]', () => {
    const joiner = on('joiner', '2024-12-01');
    const later = on('transfer', '2025-01-01');
    expect(faultOfWithdrawal(joiner, [later], TODAY)?.code).toBe('staffLaterEntries');
    expect(faultOfWithdrawal(joiner, [], TODAY)).toBe(null);
  });
});
