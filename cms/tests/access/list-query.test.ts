import { MAX_ROWS, parseListQuery } from '../../src/rest/query';
import { isClean } from '../../src/rest/characters';
import { Refusal } from '../../src/core/refusal';
import { boundValue } from '../../src/core/values';

const query = (parameters: Record<string, string>) =>
  parseListQuery(new URLSearchParams(parameters).toString());

function fieldsOf(task: () => unknown): string[] {
  try {
    task();
  } catch (error) {
    if (error instanceof Refusal && error.status === 400) return Object.keys(error.fields ?? {});
    throw error;
  }
  return [];
}

describe('a list as the portal asks for it', () => {
  it('reads sort, range and filter [BX-10]', () => {
    expect(
      query({ sort: '["name","DESC"]', range: '[25,49]', filter: '{"year":2024}', locale: 'en' }),
    ).toEqual({ sort: ['name', 'DESC'], offset: 25, limit: 25, filter: { year: 2024 } });
  });

  it('asks for the first page of the greatest size when nothing is said [BX-10]', () => {
    expect(parseListQuery('')).toEqual({
      sort: undefined,
      offset: 0,
      limit: MAX_ROWS,
      filter: {},
    });
  });

  it.each([
    [{ populate: '*' }, 'populate'],
    [{ __proto__x: '1' }, '__proto__x'],
    [{ sort: '["name"]' }, 'sort'],
    [{ sort: '["name","UP"]' }, 'sort'],
    [{ sort: '[1,"ASC"]' }, 'sort'],
    [{ sort: 'name' }, 'sort'],
    [{ range: '[0,500]' }, 'range'],
    [{ range: '[5,4]' }, 'range'],
    [{ range: '[-1,4]' }, 'range'],
    [{ range: '[0,1.5]' }, 'range'],
    [{ range: '[0,99999999999]' }, 'range'],
    [{ range: '{}' }, 'range'],
    [{ filter: '[]' }, 'filter'],
    [{ filter: 'null' }, 'filter'],
    [{ filter: '{' }, 'filter'],
    [{ filter: '{"name":"\\u0000"}' }, 'filter'],
    [{ filter: '{"name":"\\ud800"}' }, 'filter'],
  ])('refuses %j with 400 and the name of the parameter [BX-10]', (parameters, name) => {
    expect(fieldsOf(() => query(parameters as Record<string, string>))).toEqual([name]);
  });
});

describe('a value of a filter', () => {
  it.each([
    ['integer', '2024', 2024],
    ['integer', 2024.5, undefined],
    ['integer', 2_147_483_648, undefined],
    ['integer', 'abc', undefined],
    ['integer', '', undefined],
    ['decimal', '12.50', '12.50'],
    ['decimal', '1e400', undefined],
    ['decimal', 'NaN', undefined],
    ['biginteger', '900719925474099100', '900719925474099100'],
    ['boolean', true, true],
    ['boolean', 'true', undefined],
    ['date', '2024-02-29', '2024-02-29'],
    ['date', '2024-02-30', undefined],
    ['date', '0000-01-01', undefined],
    ['datetime', '2024-02-29T08:00:00.000Z', '2024-02-29T08:00:00.000Z'],
    ['datetime', '2024-02-29T25:00:00Z', undefined],
    ['datetime', 'now', undefined],
    ['text', 'a', 'a'],
    ['text', { a: 1 }, undefined],
    ['json', '{}', undefined],
  ] as const)('of kind %s: %j becomes %j [BX-10]', (kind, value, bound) => {
    expect(boundValue(kind, value)).toBe(bound);
  });
});

describe('characters of a request', () => {
  it('refuses NUL and half a surrogate pair anywhere, keys included [BX-10]', () => {
    expect(isClean({ a: ['里程', '😀', { b: 1 }] })).toBe(true);
    expect(isClean({ a: [{ b: 'x\0' }] })).toBe(false);
    expect(isClean({ 'x\0': 1 })).toBe(false);
    expect(isClean('\ud83d')).toBe(false);
  });

  it('refuses what nests deeper than 64 and does not run out of stack [BX-10]', () => {
    const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000)) as unknown;
    expect(isClean(deep)).toBe(false);
  });
});
