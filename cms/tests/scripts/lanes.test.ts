import { setImmediate } from 'node:timers/promises';
import { inLanes } from '../../../scripts/test/lanes.mjs';

test('so many at a time, begun in order, told in order', async () => {
  const begun: number[] = [];
  let busy = 0;
  let most = 0;
  const results = await inLanes(
    [5, 1, 4, 2],
    async (turns) => {
      begun.push(turns);
      most = Math.max(most, ++busy);
      for (let turn = 0; turn < turns; turn++) await setImmediate();
      busy--;
      return turns * 10;
    },
    2,
  );
  expect(begun).toEqual([5, 1, 4, 2]);
  expect(most).toBe(2);
  expect(results).toEqual([50, 10, 40, 20]);
});

test('what fails ends it', async () => {
  await expect(inLanes([1], () => Promise.reject(new Error('broken')), 2)).rejects.toThrow(
    'broken',
  );
});
