import { customFieldsOf } from '../../src/custom-fields/fields';
import { readable } from '../../src/custom-fields/readable';

describe('custom fields of a type', () => {
  it('are what was added to the shipped attributes; bounds are text, empty settings count as none [BX-13]', () => {
    const attributes = {
      name: { type: 'string' },
      createdAt: { type: 'datetime' },
      strapi_stage: { type: 'relation' },
      amount: { type: 'decimal', required: true, min: 0, max: null, default: 1.5 },
      code: { type: 'string', minLength: 2, maxLength: null, regex: '', default: '' },
    };
    expect(customFieldsOf(attributes, ['name'], new Set())).toEqual({
      fields: [
        { name: 'amount', type: 'decimal', required: true, unique: false, min: '0', default: 1.5 },
        { name: 'code', type: 'string', required: false, unique: false, minLength: 2 },
      ],
      leftOut: [],
    });
  });

  it('leave out what is no plain value or has a name of the API, with its type [BX-13]', () => {
    const attributes = {
      photo: { type: 'media' },
      unit: { type: 'string' },
      secret: { type: 'password' },
      hidden: { type: 'string', private: true },
    };
    expect(customFieldsOf(attributes, [], new Set(['unit']))).toEqual({
      fields: [],
      leftOut: [
        { name: 'photo', type: 'media' },
        { name: 'unit', type: 'string' },
        { name: 'secret', type: 'password' },
      ],
    });
  });

  it.each([
    ['investedAmount', 'Invested amount'],
    ['invested_amount', 'Invested amount'],
    ['stage2', 'Stage2'],
  ])('%s reads %j until it has a label [BX-13]', (name, label) => {
    expect(readable(name)).toBe(label);
  });
});
