import { asOf, now, today } from '../../src/core/clock';

const DAY = '2024-11-08';
const was = process.env.MILEPOST_TODAY;
afterEach(() => {
  jest.useRealTimers();
  if (was === undefined) delete process.env.MILEPOST_TODAY;
  else process.env.MILEPOST_TODAY = was;
});

const at = (moment: string) => jest.useFakeTimers({ now: new Date(moment) });

it('the day changes at midnight in China, not in Greenwich [EX-3]', () => {
  delete process.env.MILEPOST_TODAY;
  at('2025-01-31T15:59:59Z');
  expect([today(), now().toISOString()]).toEqual(['2025-01-31', '2025-01-31T15:59:59.000Z']);
  at('2025-01-31T16:00:00Z');
  expect(today()).toBe('2025-02-01');
});

it.each(['2026-11-25T00:00:00Z', '2026-11-25T15:59:59Z', '2026-11-25T16:00:00Z'])(
  'a demo stands still on its day while the hours pass, at %s [EX-3]',
  (moment) => {
    process.env.MILEPOST_TODAY = DAY;
    at(moment);
    expect(today()).toBe(DAY);
    const hours = 24 * 3_600_000;
    expect((Date.parse(moment) - now().getTime()) % hours).toBe(0);
  },
);

it('the demo’s past is made as of its own moments [PM-3]', async () => {
  const moment = new Date('2024-02-09T07:00:00Z');
  expect(await asOf(moment, () => Promise.resolve(now()))).toBe(moment);
});
