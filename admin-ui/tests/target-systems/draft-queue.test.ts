import { HttpError } from 'react-admin';

import type { Kept } from '../../src/target-systems/draft';
import { currentValue } from '../../src/target-systems/draft';
import { DraftQueue } from '../../src/target-systems/draft-queue';
import { fieldFault } from '../../src/target-systems/field-fault';
import type { DraftStorage, StoredDraft } from '../../src/target-systems/draft-storage';
import type { Typed } from '../../src/target-systems/types';

const row = (values: Partial<Kept> = {}): Kept & { id: string } => ({
  id: 't1',
  version: 1,
  state: 'draft',
  targetValue: null,
  basis: null,
  measures: null,
  ...values,
});

/** A server with one record: takes a change of the version it has, and answers late if asked to. */
function server() {
  let kept = row();
  const sent: { version: number; typed: Typed }[] = [];
  const waiting: (() => void)[] = [];
  let down = false;
  let slow = false;
  const write = (typed: Typed) => {
    kept = { ...kept, ...typed, version: kept.version + 1 };
  };
  return {
    sent,
    write,
    close: () => void (kept = { ...kept, state: 'declared', version: kept.version + 1 }),
    setDown: (is: boolean) => void (down = is),
    setSlow: () => void (slow = true),
    answer: () => waiting.splice(0).forEach((go) => go()),
    kept: () => kept,
    server: {
      fault: fieldFault((key, words) => [key, words?.['over']].filter(Boolean).join(' ')),
      offline: () => '网络已断开',
      read: () => (down ? Promise.reject(new TypeError('offline')) : Promise.resolve(kept)),
      async save(_id: string, version: number, typed: Typed): Promise<Kept> {
        sent.push({ version, typed });
        if (slow) await new Promise<void>((resolve) => waiting.push(resolve));
        if (down) throw new TypeError('offline');
        if (version !== kept.version || kept.state !== 'draft')
          throw new HttpError('已被他人修改', 409, { message: '已被他人修改', code: 'stale' });
        write(typed);
        return kept;
      },
    },
  };
}

/** A tab's memory, which a new page finds again. */
function memory(): DraftStorage {
  let kept: Record<string, StoredDraft> = {};
  return { read: () => kept, write: (drafts) => void (kept = drafts) };
}

function open(storage: DraftStorage = memory(), there = server()) {
  const queue = new DraftQueue(there.server, storage);
  queue.load([there.kept()]);
  const draft = () => {
    const found = queue.get('t1');
    if (!found) throw new Error('no row');
    return found;
  };
  return { there, queue, draft };
}

describe('what a person types', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is sent once they pause, and is then saved [EX-1]', async () => {
    const { there, queue, draft } = open();
    for (const text of ['1', '12', '120']) queue.type('t1', 'targetValue', text);
    expect([queue.unsaved(), there.sent.length, draft().status]).toEqual([1, 0, 'waiting']);
    await jest.advanceTimersByTimeAsync(1000);
    expect(there.sent).toEqual([{ version: 1, typed: { targetValue: '120' } }]);
    expect([queue.unsaved(), draft().status, draft().version]).toEqual([0, 'saved', 2]);
  });

  it('while the last change is on its way waits for its version [EX-1]', async () => {
    const { there, queue, draft } = open();
    there.setSlow();
    queue.type('t1', 'targetValue', '1');
    await jest.advanceTimersByTimeAsync(1000);
    queue.type('t1', 'targetValue', '12');
    queue.type('t1', 'measures', '按月调度');
    await jest.advanceTimersByTimeAsync(1000);
    expect(there.sent).toHaveLength(1);
    there.answer();
    await jest.advanceTimersByTimeAsync(0);
    expect(there.sent[1]).toEqual({
      version: 2,
      typed: { targetValue: '12', measures: '按月调度' },
    });
    there.answer();
    await jest.advanceTimersByTimeAsync(0);
    expect([queue.unsaved(), draft().version]).toEqual([0, 3]);
  });

  it('is kept while there is no connection and sent when it is back [EX-1]', async () => {
    const { there, queue, draft } = open();
    there.setDown(true);
    queue.type('t1', 'targetValue', '7');
    expect(await queue.settle()).toBe(false);
    expect([draft().status, currentValue(draft(), 'targetValue')]).toEqual(['offline', '7']);
    expect(draft().fieldError).toBe('网络已断开');
    there.setDown(false);
    await jest.advanceTimersByTimeAsync(5000);
    expect([queue.unsaved(), there.kept().targetValue]).toEqual([0, '7']);
    expect(draft().fieldError).toBeNull();
  });

  it('that is no number yet is kept, said so, and does not hold up the rest [EX-1]', async () => {
    const { there, queue, draft } = open();
    queue.type('t1', 'targetValue', '1.');
    queue.type('t1', 'basis', '规划');
    expect(await queue.settle()).toBe(false);
    expect(there.sent).toEqual([{ version: 1, typed: { basis: '规划' } }]);
    expect(draft().errors).toEqual({ targetValue: 'shared.notANumber' });
    queue.type('t1', 'targetValue', '1.5');
    expect(draft().errors).toEqual({});
    expect(await queue.settle()).toBe(true);
  });

  it('stands beside another field that somebody else wrote, without a question [EX-1]', async () => {
    const { there, queue, draft } = open();
    there.write({ measures: '他人所写' });
    queue.type('t1', 'targetValue', '7');
    expect(await queue.settle()).toBe(true);
    expect(there.kept()).toMatchObject({ targetValue: '7', measures: '他人所写', version: 3 });
    expect(currentValue(draft(), 'measures')).toBe('他人所写');
  });

  it.each([
    ['mine' as const, '7'],
    ['theirs' as const, '9'],
  ])(
    'where somebody else wrote the same field, the person chooses %s [EX-1]',
    async (choice, left) => {
      const { there, queue, draft } = open();
      there.write({ targetValue: '9' });
      queue.type('t1', 'targetValue', '7');
      expect(await queue.settle()).toBe(false);
      expect(draft()).toMatchObject({
        status: 'conflict',
        typed: { targetValue: '7' },
        theirs: { targetValue: '9' },
      });
      await queue.choose('t1', choice);
      expect([there.kept().targetValue, currentValue(draft(), 'targetValue')]).toEqual([
        left,
        left,
      ]);
      expect(queue.unsaved()).toBe(0);
    },
  );

  it('is shown beside what stands when the target was declared meanwhile [EX-1]', async () => {
    const { there, queue, draft } = open();
    there.close();
    queue.type('t1', 'targetValue', '7');
    expect(await queue.settle()).toBe(false);
    expect(draft()).toMatchObject({
      status: 'conflict',
      state: 'declared',
      theirs: { targetValue: '' },
    });
    await queue.choose('t1', 'theirs');
    expect(queue.unsaved()).toBe(0);
    expect(there.sent).toHaveLength(1);
  });

  it('is not lost when the page is read anew [EX-1]', () => {
    const { queue, draft } = open();
    queue.type('t1', 'basis', '规划');
    queue.load([row({ version: 2, basis: '旧' })]);
    expect(currentValue(draft(), 'basis')).toBe('规划');
    queue.close();
  });

  it('beyond what a field holds is kept whole, told and not sent [EX-1]', async () => {
    const { there, queue, draft } = open();
    queue.type('t1', 'basis', '文'.repeat(4003));
    expect(await queue.settle()).toBe(false);
    expect(there.sent).toEqual([]);
    expect(currentValue(draft(), 'basis')).toHaveLength(4003);
    expect(draft().errors.basis).toBe('resources.target-systems.tooLong 3');
  });

  it('and was not sent is found again by the next page, and sent [EX-1]', async () => {
    const storage = memory();
    const first = open(storage);
    first.there.setDown(true);
    first.queue.type('t1', 'targetValue', '7');
    first.queue.type('t1', 'basis', '规划');
    await first.queue.settle();
    first.queue.close();
    first.there.setDown(false);
    first.there.write({ measures: '他人所写' });
    const { queue, draft } = open(storage, first.there);
    expect(currentValue(draft(), 'targetValue')).toBe('7');
    await jest.advanceTimersByTimeAsync(1000);
    expect(first.there.kept()).toMatchObject({
      ...{ targetValue: '7', basis: '规划', measures: '他人所写' },
    });
    expect([queue.unsaved(), storage.read()]).toEqual([0, {}]);
  });

  it('is left behind when the person says so [EX-1]', async () => {
    const storage = memory();
    const { there, queue } = open(storage);
    there.setDown(true);
    queue.type('t1', 'targetValue', '7');
    await queue.settle();
    queue.drop();
    queue.close();
    expect(storage.read()).toEqual({});
  });
});
