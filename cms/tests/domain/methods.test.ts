import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { methodForms } from '../../src/strapi-admin/layout/method-forms';
import { DomainError } from '../../src/domain/errors';
import { Decimal, ZERO } from '../../src/domain/exact/decimal';
import { methodOfForm, placeInMethod } from '../../src/domain/framework';
import { METHOD_KINDS, METHODS, validateMethod, type Field } from '../../src/domain/scoring';
import { isMessageKey } from '../../src/messages';

/** A value that a form would hold, whatever the field is for. */
function sample(field: Field): unknown {
  switch (field.type) {
    case 'decimal':
      return field.default ?? (field.required ? '1' : undefined);
    case 'flag':
      return true;
    case 'choice':
      return field.of[0];
    case 'text':
      return field.long ? 'points' : '甲';
    case 'rows':
      return [sampleOf(field.fields)];
  }
}
const sampleOf = (fields: Readonly<Record<string, Field>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, sample(field)]));

const isList = ({ type }: Field): boolean => type === 'rows';

/** What the form of a method keeps when every field of it is filled in. */
function formOf(kind: string, fields: Readonly<Record<string, Field>>) {
  const all = sampleOf(fields);
  const [only, ...others] = Object.values(fields);
  const list = others.length === 0 && only !== undefined && isList(only);
  return { kind, [kind]: list ? Object.values(all)[0] : all };
}

describe.each(METHOD_KINDS)('the scoring method %s', (kind) => {
  const method = METHODS[kind];
  const form = formOf(kind, method.fields);

  test('takes what its form asks for, and the check finds nothing wrong with it [PM-3]', () => {
    const read = methodOfForm(form);
    expect(read?.kind).toBe(kind);
    expect(validateMethod({ method: kind, params: read?.params, points: '10' })).toEqual([]);
  });

  test('without any input names one that it says it needs, or scores [FM-2]', () => {
    const stated = new Set(
      [...Object.keys(method.needs), ...Object.keys(method.asks)].flatMap((input) =>
        input === 'rate' ? ['target', 'value'] : [input],
      ),
    );
    const nothing = { events: [], accepted: [], monthsLate: ZERO, triggered: false };
    try {
      const { steps, breakdown } = method.score(methodOfForm(form)?.params, {
        points: new Decimal(10),
        direction: 'higher',
        ...nothing,
      });
      expect(Object.keys(method.steps)).toEqual(
        expect.arrayContaining(steps.map(({ key }) => key)),
      );
      expect(breakdown).toHaveLength(steps.length);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      expect(error.code).toBe('missingInput');
      expect(stated).toContain(error.params.input);
    }
  });

  test('says in both languages what its check finds, at a field of its form [PM-3][BX-9]', () => {
    expect(method.faults.filter((key) => !isMessageKey(key))).toEqual([]);
    for (const key of method.faults) {
      const [first, second] = placeInMethod(kind, { key, params: { band: '1' } });
      expect([kind, 'kind']).toContain(first);
      if (first === kind && typeof second === 'string')
        expect(Object.keys(method.fields)).toContain(second);
    }
  });

  test('gives at most its maximum, and nothing below 0 [FM-2]', () => {
    const params = methodOfForm(form)?.params;
    const points = new Decimal(10);
    const most = method.maximum(params, points);
    const amount = fc.integer({ min: 1, max: 5_000 }).map((value) => new Decimal(value).div(100));
    fc.assert(
      fc.property(amount, amount, fc.array(amount, { maxLength: 4 }), (target, value, events) => {
        const { score } = method.score(params, {
          points,
          target,
          value: method.asks.value ? Decimal.min(value, points) : value,
          direction: 'higher',
          events: events.map((each) => ({ points: each })),
          accepted: [],
          monthsLate: ZERO,
          met: true,
          triggered: true,
        });
        expect(score.gte(0) && score.lte(most)).toBe(true);
      }),
    );
  });
});

test.each(Object.entries(methodForms()))(
  'the form %s.json is what the methods say; npm run method-forms writes it [PM-3]',
  (name, form) => {
    const file = join(__dirname, '../../src/components/appraisal', `${name}.json`);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(form);
  },
);
