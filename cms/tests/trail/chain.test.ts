import { check, GENESIS, chainEntries, type LinkedEntry } from '../../src/trail/chain';

const start = { seq: 0, hash: GENESIS };
const event = (value: unknown) => ({
  actor: '张三 (zhang)',
  actorKind: 'user' as const,
  action: 'declare',
  resource: 'targets',
  after: value,
});
const entries = chainEntries(
  start,
  [event({ b: 1, a: '2' }), event(null), event([3])],
  new Date(0),
);
const changed = (index: number, values: Partial<LinkedEntry>) =>
  entries.map((entry, at) => (at === index ? { ...entry, ...values } : entry));

describe('the audit chain', () => {
  it('holds for what was linked, whatever the order of keys [BX-4]', () => {
    expect(check(start, entries).head.seq).toBe(3);
    expect(check(start, changed(0, { after: { a: '2', b: 1 } })).broken).toBeUndefined();
  });

  it.each([
    ['content', changed(1, { after: { c: 1 } }), { seq: 2, reason: 'hash' }],
    ['the actor', changed(0, { actor: 'x' }), { seq: 1, reason: 'hash' }],
    ['a link', changed(2, { previousHash: GENESIS }), { seq: 3, reason: 'link' }],
    ['a missing entry', entries.filter((_, at) => at !== 1), { seq: 2, reason: 'sequence' }],
  ])('breaks at the first entry with a change of %s [BX-4]', (_what, given, broken) => {
    expect(check(start, given).broken).toEqual(broken);
  });
});
