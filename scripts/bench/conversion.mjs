// Word files to web pages: our converter (children with limits, sanitised) against plain mammoth in one process.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../lib/bootstrap.mjs';
import { ratio } from './list.mjs';

const require = createRequire(join(root, 'cms/package.json'));
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

async function plainMammoth(files) {
  const mammoth = require('mammoth');
  await mammoth.convertToHtml({ buffer: files[0] });
  const began = performance.now();
  for (const buffer of files) await mammoth.convertToHtml({ buffer });
  return performance.now() - began;
}

async function converter(files) {
  const { createConverter } = require('./dist/src/documents/converter.js');
  const pool = createConverter();
  await Promise.all([files[0], files[0]].map((file) => pool.convert(file)));
  const began = performance.now();
  await Promise.all(files.map((file) => pool.convert(file)));
  const ms = performance.now() - began;
  pool.close();
  return ms;
}
