import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { i18nProvider, messagesFor } from '../../src/app/i18n';
import { mergeTrees } from '../../src/i18n/merge';
import '../../src/assessment-records/breakdown-messages';
import '../../src/shared/methods/messages';
import '../../src/work-documents/conversion-messages';

/** Every key of a tree of texts with its text. */
function texts(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    const at = path === '' ? key : `${path}.${key}`;
    return typeof value === 'string' ? [[at, value]] : texts(value as object, at);
  });
}

const zh = new Map(texts(messagesFor('zh')));
const en = new Map(texts(messagesFor('en')));

/** The keys written out in full in the sources. */
function keysUsed(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .flatMap((entry) => {
      const source = readFileSync(join(entry.parentPath, entry.name), 'utf8');
      const pattern = /'((?:resources\.[\w-]+|app|home|shared|signIn|charts)\.[\w.-]+\w)'/g;
      return [...source.matchAll(pattern)].map(([, key = '']) => key);
    });
}

describe('texts', () => {
  it('are there in Chinese and in English, key by key [BX-9]', () => {
    expect([...zh.keys()].sort()).toEqual([...en.keys()].sort());
  });

  it('are never empty in either language [BX-9]', () => {
    const empty = [...zh, ...en].filter(([, text]) => text === '').map(([key]) => key);
    expect(empty).toEqual([]);
  });

  it('name the same parameters in both languages [BX-9]', () => {
    const parameters = (text = '') =>
      [...new Set([...text.matchAll(/%\{(\w+)\}/g)].map(([, name]) => name))].sort();
    // The name of a month is its number in Chinese and a word in English.
    const own = [...zh.keys()].filter((key) => !/^ra\.|^shared\.period$/.test(key));
    const differing = own.filter(
      (key) => String(parameters(zh.get(key))) !== String(parameters(en.get(key))),
    );
    expect(differing).toEqual([]);
  });

  it('exist for every key that a page asks for', () => {
    const missing = keysUsed(join(__dirname, '../../src')).filter((key) => !zh.has(key));
    expect(missing).toEqual([]);
  });

  it('are merged under keys of their own: one given twice throws', () => {
    expect(mergeTrees([['a', '甲']], [['b', { c: '乙' }]])).toEqual({ a: '甲', b: { c: '乙' } });
    expect(() => mergeTrees([['a', '甲']], [['a', '丙']])).toThrow('a are given twice');
  });

  it('switch at once and are remembered by the browser [BX-9]', async () => {
    expect(i18nProvider.translate('app.home')).toBe('工作台');
    await i18nProvider.changeLocale('en');
    expect(i18nProvider.translate('app.home')).toBe('Home');
    expect(document.documentElement.lang).toBe('en');
    expect(localStorage.getItem('milepost.locale')).toBe('en');
    await i18nProvider.changeLocale('zh');
    expect(i18nProvider.translate('app.home')).toBe('工作台');
  });
});
