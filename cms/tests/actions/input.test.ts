import { z } from 'zod';
import { fieldErrorsOf, decimalText, requiredDecimal } from '../../src/actions/input';

const field = z.strictObject({ value: z.union([z.literal(''), decimalText]).nullish() });

/** What is kept of a value, or the code of the complaint about it. */
function read(value: unknown): string | null | undefined {
  const given = { value };
  const answer = field.safeParse(given);
  if (answer.success) return answer.data.value;
  return fieldErrorsOf(answer.error, given)['value']?.code;
}

it('takes commas only between thousands; any other comma is no number, least of all a point [EX-1][FM-1]', () => {
  expect(['1,234,567.8', '12,345', '-1,000.50', '0012.50', 7].map(read)).toEqual([
    '1234567.8',
    '12345',
    '-1000.5',
    '12.5',
    '7',
  ]);
  for (const text of ['2,8', '9,2', '12,34', '1,2345', ',5', '1,234,5', 'abc', '1.', {}])
    expect([text, read(text)]).toEqual([text, typeof text === 'string' ? 'badNumber' : 'badValue']);
});

it('says of a number that is too long that it is too long [EX-1]', () => {
  expect(read('12345678901234567890123456')).toBe('numberTooLong');
  expect(read('0.1234567890123')).toBe('numberTooLong');
});

it('says in its own words that a decimal is missing [EX-2]', () => {
  const share = z.strictObject({ share: requiredDecimal('shareMissing') });
  const told = (given: object) => {
    const answer = share.safeParse(given);
    return answer.success ? answer.data.share : fieldErrorsOf(answer.error, given)['share']?.code;
  };
  expect(told({ share: ' ' })).toBe('shareMissing');
  expect(told({ share: '9,2' })).toBe('badNumber');
  expect(told({ share: '50' })).toBe('50');
});
