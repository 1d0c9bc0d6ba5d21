// Which tests a change can affect: pure, by paths alone. The names of things stand in subjects.mjs.
import { ALSO, CORE, PORTAL_CORE } from './subjects.mjs';

/** What everything stands on: nothing narrower than all can be chosen. */
const ALL = ['package.json', 'package-lock.json', '.tsconfig.base.json'];
const SERVER = ['cms/src/', 'config/', 'database/'];

/** @param {readonly string[]} files @returns {string | undefined} the file that affects everything */
export const affectsAll = (files) => files.find((file) => ALL.includes(file));

/** @param {string} file @param {readonly string[]} folders */
export const isIn = (file, folders) => folders.some((folder) => file.startsWith(folder));

/** @param {string} test */
const stem = (test) => (test.split('/').at(-1) ?? '').replace(/\.test\.tsx?$/, '');
const singular = (/** @type {string} */ word) =>
  Object.hasOwn(ALSO, word) ? word : word.replace(/s$/, '');

/**
 * @param {string} word the name of a folder or a file
 * @param {string} name the name of a test
 */
function isAbout(word, name) {
  const one = singular(word);
  return (
    [one, `${one}s`].some((own) => name === own || name.startsWith(`${own}-`)) ||
    (ALSO[one] ?? []).includes(name)
  );
}

/**
 * The words of a path: its folders. In config and messages each file has a subject of its own.
 *
 * @param {string} file
 */
function wordsOf(file) {
  const folders = file.replace(/^(cms|admin-ui)\/src\/(api\/)?/, '').split('/');
  const name = (folders.pop() ?? '').replace(/\.[a-z]+$/, '');
  return folders.some((folder) => folder === 'config' || folder === 'messages')
    ? [...folders, name]
    : folders;
}

/**
 * Tests over HTTP and journeys that changed files can affect, each with the reason.
 *
 * @param {readonly string[]} files
 * @param {readonly string[]} tests all tests of cms/tests/api and cms/tests/journeys
 * @returns {Map<string, string>}
 */
export function affectedOverHttp(files, tests) {
  /** @type {Map<string, string>} */
  const chosen = new Map();
  const choose = (/** @type {readonly string[]} */ wanted, /** @type {string} */ why) => {
    for (const test of wanted) if (!chosen.has(test)) chosen.set(test, why);
  };
  const api = tests.filter((test) => test.startsWith('cms/tests/api/'));
  const journeys = tests.filter((test) => test.startsWith('cms/tests/journeys/'));
  const named = (/** @type {readonly string[]} */ names, /** @type {readonly string[]} */ among) =>
    among.filter((test) => names.includes(stem(test)));

  for (const file of files.filter((one) => isIn(one, SERVER))) {
    const words = wordsOf(file);
    const about = tests.filter((test) => words.some((word) => isAbout(word, stem(test))));
    choose(about, file);
    if (about.length === 0) choose(api, `${file}, shared by all`);
    choose(named(CORE, api), 'core: the server changed');
  }
  for (const file of files.filter((one) => isIn(one, ['admin-ui/src/']))) {
    const words = wordsOf(file);
    choose(
      journeys.filter((test) => words.some((word) => isAbout(word, stem(test)))),
      file,
    );
    choose(named(PORTAL_CORE, journeys), 'core: the portal changed');
  }
  for (const file of files.filter((one) => /^scripts\/(dev|lib\/)/.test(one)))
    choose(named(['low-code'], journeys), file);
  return chosen;
}
