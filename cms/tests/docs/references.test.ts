import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { anchorsOf } from './support/markdown';
import { root, textOf, written } from './support/repository';

const pages = written.filter((path) => path.endsWith('.md'));
const code = written.filter((path) => /\.(ts|tsx|mjs|cjs)$/.test(path) && !isOfDocs(path));

/** `cms/docs/domain.md#states`, as comments refer to a page or a heading of it. */
const REFERENCE = /\bcms\/docs\/([\w/-]+\.md)(?:#([\p{L}\p{N}_-]+))?/gu;
/** Any other way to refer to a document: nobody could follow it, and no test could tell. */
const VAGUE =
  /domain rules|(?<![\w/-])(?:domain|features|vocabulary|strapi|architecture)\.md|\bspecification\b|architecture,? fact|\((?:see )?decision \d+/gi;

describe('references to documents', () => {
  it.each(code.filter((path) => textOf(path).search(REFERENCE) >= 0))('of %s resolve', (path) => {
    const broken = [...textOf(path).matchAll(REFERENCE)]
      .filter(([, page = '', anchor]) => !resolves(join('cms/docs', page), anchor))
      .map(([reference]) => reference);
    expect(broken).toEqual([]);
  });

  it('are all of one form, a path in the repository', () => {
    const vague = code.flatMap((path) =>
      commentsOf(textOf(path)).flatMap((comment) =>
        [...comment.matchAll(VAGUE)].map(([said]) => `${said} in ${path}`),
      ),
    );
    expect(vague).toEqual([]);
  });
});

describe('links', () => {
  it.each(pages)('of %s resolve', (page) => {
    const links = [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const broken = links.filter((link) => {
      if (/^[a-z]+:/.test(link)) return false;
      const [path = '', anchor] = link.split('#');
      return !resolves(path === '' ? page : join(dirname(page), path), anchor);
    });
    expect(broken).toEqual([]);
  });
});

describe('the index of decisions', () => {
  const folder = 'cms/docs/decisions/';
  const decisions = pages.filter((path) => path.startsWith(folder) && !path.endsWith('README.md'));

  it('has every decision under its title', () => {
    const titles = decisions.map((path) => {
      const [, title = ''] = /^# (.+)$/m.exec(textOf(path)) ?? [];
      return `[${title}](${path.slice(folder.length)})`;
    });
    const lines = textOf(`${folder}README.md`).match(/^- .+$/gm) ?? [];
    expect(lines.map((line) => line.slice(2)).sort()).toEqual(titles.sort());
  });

  it('gives no number twice', () => {
    const numbers = decisions.map((path) => path.slice(folder.length).split('-')[0]);
    expect(numbers).toEqual([...new Set(numbers)]);
  });
});

function isOfDocs(path: string): boolean {
  return path.startsWith('cms/tests/docs/');
}

function resolves(path: string, anchor: string | undefined): boolean {
  if (!existsSync(join(root, path))) return false;
  return anchor === undefined || anchorsOf(textOf(path)).includes(anchor);
}

/** Comments of a source, without the stars that begin their lines. */
function commentsOf(source: string): string[] {
  const comments = source.match(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm) ?? [];
  return comments.map((comment) => comment.replace(/\s*\n\s*\*?\s*/g, ' '));
}
