import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { methodOfForm as domainForm } from '@milepost/domain/framework';
import { METHOD_KINDS, METHODS, type Field } from '@milepost/domain/scoring';
import { recordMessages } from '../../src/assessment-records/messages';
import type { MessageTree } from '../../src/i18n/messages';
import { methodOfForm } from '../../src/shared/methods/form-method';
import { methodMessages } from '../../src/shared/methods/messages';
import { speechOf } from '../../src/shared/methods/speech';
import { views } from '../../src/shared/methods/views';

/** What a form keeps for a field that is filled in. */
function filled(field: Field): unknown {
  if (field.type === 'rows') return [filledAll(field.fields)];
  return field.type === 'choice' ? field.of[0] : field.type === 'flag' ? true : '1';
}
const filledAll = (fields: Readonly<Record<string, Field>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, filled(field)]));

describe.each(METHOD_KINDS)('what the portal shows of %s', (kind) => {
  const { fields, asks } = METHODS[kind];
  const [first, ...others] = Object.values(fields);
  const list = others.length === 0 && first?.type === 'rows';
  const own = filledAll(fields);

  it('reads the form as the domain reads it [PM-10]', () => {
    const form = { kind, [kind]: list ? Object.values(own)[0] : own };
    expect(methodOfForm(form)).toEqual(domainForm(form));
  });

  it('names every parameter in both languages [PM-10][BX-9]', () => {
    for (const locale of ['zh', 'en'] as const) {
      const kinds: MessageTree = methodMessages[locale].kinds;
      const params: MessageTree = methodMessages[locale].params;
      expect(kinds[kind]).not.toBe('');
      expect(Object.keys(params[kind] ?? {})).toEqual(Object.keys(fields));
    }
  });

  it('says how events are called where it asks for them [FM-2]', () => {
    const title = views[kind].events?.title;
    expect(title !== undefined).toBe('events' in asks);
    if (title !== undefined) expect(Object.keys(recordMessages.zh.inputs)).toContain(title);
  });

  it('says how the item is scored, with parameters and without [EX-1]', () => {
    const said: string[] = [];
    const say = (key: string) => (said.push(key), key);
    const speech = { ...speechOf(kind, say), say };
    expect(views[kind].sentence({}, speech).length).toBeGreaterThan(0);
    views[kind].sentence(own, speech);
    const words = views[kind].words.zh;
    const parts = said.filter((key) => !key.startsWith('shared.') && !key.startsWith('methods.'));
    const missing = parts.filter((key) => !((key.split('.')[0] ?? '') in words));
    expect(missing).toEqual([]);
  });
});

it('every file of a method is one of the methods [PM-10]', () => {
  const files = readdirSync(join(__dirname, '../../src/shared/methods/kinds'));
  expect(files.map((file) => file.replace('.ts', '')).sort()).toEqual([...METHOD_KINDS].sort());
});
