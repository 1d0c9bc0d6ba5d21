import { asOf, goOnFrom, now, today } from '../../src/core/clock';

const DAY = '2024-11-08';
const { MILEPOST_TODAY: was, MILEPOST_DEMO: demo } = process.env;
afterEach(() => {
  jest.useRealTimers();
  if (was === undefined) delete process.env.MILEPOST_TODAY;
  else process.env.MILEPOST_TODAY = was;
  process.env.MILEPOST_DEMO = demo ?? '';
});

const at = (moment: string) => jest.useFakeTimers({ now: new Date(moment) });

it('the day changes at midnight in China, not in Greenwich [EX-3]', () => {
  delete process.env.MILEPOST_TODAY;
  at('2025-01-31T15:59:59Z');
  expect([today(), now().toISOString()]).toEqual(['2025-01-31', '2025-01-31T15:59:59.000Z']);
  at('2025-01-31T16:00:00Z');
  expect(today()).toBe('2025-02-01');
});

const MOMENTS = ['2026-11-25T00:00:00Z', '2026-11-25T15:59:59Z', '2026-11-25T16:00:00Z'];

it.each(MOMENTS)('stands still on a fixed day while the hours pass, at %s [EX-3]', (moment) => {
  process.env.MILEPOST_TODAY = DAY;
  at(moment);
  expect(today()).toBe(DAY);
  const hours = 24 * 3_600_000;
  expect((Date.parse(moment) - now().getTime()) % hours).toBe(0);
});

it('a demo goes on from its own day, so that what is done later stands on top [PM-3]', () => {
  delete process.env.MILEPOST_TODAY;
  process.env.MILEPOST_DEMO = 'true';
  const days = [
    '2026-11-25T03:00:00Z',
    '2026-11-25T15:59:59Z',
    '2026-11-25T16:00:00Z',
    '2026-12-05T03:00:00Z',
  ];
  const seen = days.map((moment) => {
    at(moment);
    goOnFrom(new Date('2026-11-25T02:00:00Z'));
    return [today(), now().getTime()] as const;
  });
  expect(seen.map(([day]) => day)).toEqual([
    '2024-11-08',
    '2024-11-08',
    '2024-11-09',
    '2024-11-18',
  ]);
  const moments = seen.map(([, moment]) => moment);
  expect(moments).toEqual([...moments].sort((a, b) => a - b));
});

it('an installation with real data keeps the real clock, however it is started', () => {
  delete process.env.MILEPOST_TODAY;
  process.env.MILEPOST_DEMO = 'false';
  goOnFrom(new Date('2026-11-25T02:00:00Z'));
  at('2026-12-05T03:00:00Z');
  expect(now().toISOString()).toBe('2026-12-05T03:00:00.000Z');
});

it('the demo’s past is made as of its own moments [PM-3]', async () => {
  const moment = new Date('2024-02-09T07:00:00Z');
  expect(await asOf(moment, () => Promise.resolve(now()))).toBe(moment);
});
