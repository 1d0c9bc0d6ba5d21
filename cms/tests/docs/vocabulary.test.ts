import { rowsOf, sectionOf } from './support/markdown';
import { textOf, written } from './support/repository';

const vocabulary = textOf('cms/docs/vocabulary.md');
const table = (heading: string) => rowsOf(sectionOf(vocabulary, heading));
const inCode = (cell: string) => [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const code = written
  .filter((path) => path.startsWith('cms/src/') && /\.tsx?$/.test(path))
  .map(textOf)
  .join('\n');

describe('vocabulary.md', () => {
  it('has every content type under the name it has in the Strapi admin', () => {
    const listed = table('Content types').map(([term = '', , name = '']) => [
      inCode(name)[0],
      term,
    ]);
    const schemas = written
      .filter((path) => path.endsWith('/schema.json') && path.startsWith('cms/src/api/'))
      .map((path) => (JSON.parse(textOf(path)) as Schema).info)
      .map(({ singularName, displayName }) => [camel(singularName), displayName]);
    const has = ([name]: (string | undefined)[]) => listed.some(([other]) => other === name);
    const missing = schemas
      .filter((schema) => !has(schema))
      .map(([name, term]) => `${term} ${name}`);
    expect({ 'to be added under Content types': missing }).toEqual({
      'to be added under Content types': [],
    });
    expect(listed.sort()).toEqual(schemas.sort());
  });

  it('explains no term twice', () => {
    const types = table('Content types').map(([, , name]) => name);
    const words = table('Words of the architecture').map(([word]) => word);
    for (const list of [types, words]) expect(list).toEqual([...new Set(list)]);
  });

  it('names words of the domain that the code uses', () => {
    const names = table('Words of the domain').flatMap(([, , name = '']) => inCode(name));
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
  });

  it('names words of the architecture that the code declares', () => {
    const names = table('Words of the architecture').flatMap(([word = '']) => inCode(word));
    expect(names.filter((name) => !isDeclared(name))).toEqual([]);
  });
});

interface Schema {
  info: { singularName: string; displayName: string };
}

/** As a function, constant, class, type or method. */
function isDeclared(name: string): boolean {
  const declaration = `(?:function|const|class|interface) ${name}\\b|type ${name}\\b.* =`;
  const method = `^ {2}(?:async )?${name}(?:<.*>)?\\(`;
  return new RegExp(`${declaration}|${method}`, 'm').test(code);
}
