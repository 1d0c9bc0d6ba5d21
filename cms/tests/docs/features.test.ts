import { rowsOf } from './support/markdown';
import { textOf, written } from './support/repository';

const ID = /\b(?:PM|FM|EX|DA|SA|BX)-\d+\b/g;
const README = textOf('README.md');

const rows = rowsOf(textOf('cms/docs/features.md')).filter(([id = '']) =>
  /^[A-Z]{2}-\d+$/.test(id),
);
const explained = rows.map(([id]) => id);
const withStatus = (wanted: string) =>
  rows.filter(([, , status]) => status === wanted).map(([id]) => id);

describe('features.md', () => {
  it('explains each feature once, with one of three statuses', () => {
    expect(explained).toEqual([...new Set(explained)]);
    expect(rows.filter(([, what, status]) => !what || !isStatus(status))).toEqual([]);
  });

  it('explains every ID that code, tests and documents use', () => {
    const unknown = written.flatMap((path) =>
      [...textOf(path).matchAll(ID)]
        .filter(([id]) => !explained.includes(id))
        .map(([id]) => `${id} in ${path}`),
    );
    expect(unknown).toEqual([]);
  });

  it('agrees with the README about what is finished', () => {
    const table = README.split('## Features')[1] ?? '';
    expect(rowsOf(table).map(([id]) => id)).toEqual(withStatus('finished'));
  });

  it('agrees with the README about what is under way', () => {
    const line = /^Under way[^:]*: ([^.]*)\./m.exec(README)?.[1] ?? '';
    expect([...line.matchAll(ID)].map(([id]) => id)).toEqual(withStatus('under way'));
  });

  it.each(withStatus('finished'))('calls %s finished, and a test names it in its title', (id) => {
    const titles = written
      .filter((path) => /\.test\.tsx?$/.test(path))
      .flatMap((path) => [...textOf(path).matchAll(TITLE)].map(([, , title = '']) => title));
    expect(titles.filter((title) => title.includes(`[${id}]`))).not.toEqual([]);
  });
});

/** The title of a test or of a group of tests, also behind `.each(…)(`. */
const TITLE = /(?:\b(?:it|test|describe)|\))\(\s*(['"`])((?:(?!\1).)*)\1/gs;

function isStatus(text: string | undefined): boolean {
  return ['finished', 'under way', 'to come'].includes(text ?? '');
}
