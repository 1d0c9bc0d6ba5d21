import { Epoch } from '../../src/access/epoch';

/** A database whose answers the test lets go one by one. */
function database() {
  const waiting: (() => void)[] = [];
  let n = 1;
  return {
    change: () => (n += 1),
    asked: () => waiting.length,
    answer: () => waiting.shift()?.(),
    ask: () => {
      const seen = String(n);
      return new Promise<string>((resolve) => waiting.push(() => resolve(seen)));
    },
  };
}
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('the epoch of access', () => {
  it('never answers a request with a reading that began before it came [SA-5]', async () => {
    const db = database();
    const epoch = new Epoch(db.ask);
    const early = epoch.current();
    db.change();
    const late = epoch.current();
    db.answer();
    await settle();
    db.answer();
    expect([await early, await late]).toEqual(['1', '2']);
  });

  it('reads once for all who wait for the same answer [SA-5]', async () => {
    const db = database();
    const epoch = new Epoch(db.ask);
    const all = [epoch.current(), ...Array.from({ length: 9 }, () => epoch.current())];
    db.answer();
    await settle();
    expect(db.asked()).toBe(1);
    db.answer();
    expect(await Promise.all(all)).toHaveLength(10);
    expect(db.asked()).toBe(0);
  });

  it('asks again after a failed reading [SA-5]', async () => {
    let failing = true;
    const epoch = new Epoch(() =>
      failing ? Promise.reject(new Error('lost')) : Promise.resolve('4'),
    );
    const first = epoch.current();
    const second = epoch.current();
    failing = false;
    await expect(first).rejects.toThrow('lost');
    await expect(second).resolves.toBe('4');
  });
});
