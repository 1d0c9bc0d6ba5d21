// Word files to web pages: our converter (children with limits, sanitised) against plain mammoth in one process.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { root } from '../lib/bootstrap.mjs';
import { load } from '../lib/load.mjs';
import { ratio } from './ratio.mjs';

const SOUND = [
  'footnotes',
  'header-footer-unicode',
  'merged-cells-and-more',
  'numbered-lists',
  'slow-475kb',
  'tables',
  'tracked-changes',
  'various-pictures-emf-wmf',
];
/** A busy evening: each file several times, but the slow one once, which would drown the others. */
const TIMES = 25;

export async function benchConversion() {
  const files = SOUND.flatMap((name) => {
    const bytes = readFileSync(join(root, `cms/tests/fixtures/docx/${name}.docx`));
    return Array.from({ length: name === 'slow-475kb' ? 1 : TIMES }, () => bytes);
  });
  const plain = await plainMammoth(files);
  const ours = await converter(files);
  return [
    ratio(
      `${files.length} Word files to pages, against plain mammoth in one process`,
      ours,
      plain,
      'ms',
      'at most 1.3',
      (r) => r <= 1.3,
    ),
  ];
}

/** @param {Buffer[]} files @returns {Promise<number>} milliseconds */
async function plainMammoth(files) {
  await Promise.all(files.slice(0, 1).map((buffer) => mammoth.convertToHtml({ buffer })));
  const began = performance.now();
  for (const buffer of files) await mammoth.convertToHtml({ buffer });
  return performance.now() - began;
}

/** @param {Buffer[]} files @returns {Promise<number>} milliseconds */
async function converter(files) {
  /** @type {typeof import('../../cms/src/documents/converter.js')} */
  const { createConverter } = await load('src/documents/converter.js');
  const pool = createConverter();
  const [first] = files;
  if (first) await Promise.all([first, first].map((file) => pool.convert(file)));
  const began = performance.now();
  await Promise.all(files.map((file) => pool.convert(file)));
  const ms = performance.now() - began;
  pool.close();
  return ms;
}
