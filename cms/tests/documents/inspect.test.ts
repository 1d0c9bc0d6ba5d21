import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FailureCode } from '../../src/documents/errors';
import { inspectDocx } from '../../src/documents/inspect';
import { sample } from './support/converter';
import { paragraph, wordParts, zip } from './support/zip';

const refusal = (source: string | Buffer): Promise<unknown> =>
  inspectDocx(source).then(
    () => 'accepted',
    (error: { code: FailureCode }) => error.code,
  );

const sound = [
  ...['tables', 'empty', 'footnotes', 'external-picture', 'zero-length', 'slow-475kb'],
  ...['various-pictures-emf-wmf', 'tracked-changes', 'numbered-lists', 'merged-cells-and-more'],
  'header-footer-unicode',
];

it.each(sound)('accepts the sound file %s [EX-4]', async (name) => {
  const inspection = await inspectDocx(sample(name));
  expect(inspection.inflated).toBeGreaterThan(inspection.size);
  expect(inspection.entries).toBeGreaterThan(5);
});

it.each([
  ['encrypted', 'encrypted'],
  ['truncated', 'truncated'],
  ['fuzzed', 'damaged'],
  ['external-entity', 'forbidden-content'],
])('refuses the file %s as %s [EX-4]', async (name, code) => {
  expect(await refusal(sample(name))).toBe(code);
});

const parts = wordParts(paragraph('正文'));
const cases: Array<[string, FailureCode, () => Buffer]> = [
  ['no bytes at all', 'empty-file', () => Buffer.alloc(0)],
  ['a picture', 'not-word', () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
  ['a zip archive without a body', 'not-word', () => zip({ 'xl/workbook.xml': '<workbook/>' })],
  ['an old binary .doc', 'old-word', () => Buffer.from('d0cf11e0a1b11ae100', 'hex')],
  ['an encrypted entry', 'encrypted', () => zip(parts, { flags: 0x801 })],
  ['a macro', 'macros', () => zip({ ...parts, 'word/vbaProject.bin': 'macro' })],
  ['a name that leads out of the archive', 'damaged', () => zip({ ...parts, '../x': 'x' })],
  [
    'entities that grow without end',
    'forbidden-content',
    () => zip({ ...parts, 'word/styles.xml': '<!DocType a [<!ENTITY b "bbbb">]><a>&b;</a>' }),
  ],
  [
    'more than 2,000 parts',
    'too-many-parts',
    () => zip(Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`p${at}`, 'x']))),
  ],
];

it.each(cases)('refuses %s as %s [EX-4]', async (_name, code, make) => {
  expect(await refusal(make())).toBe(code);
});

it('refuses a small zip bomb by its ratio while inflating [EX-4]', async () => {
  const bomb = zip({ ...parts, 'word/media/bomb.bin': Buffer.alloc(45 * 1024 * 1024) });
  expect(bomb.length).toBeLessThan(100_000);
  expect(await refusal(bomb)).toBe('ratio-too-high');
});

it('counts what a bomb inflates to, whatever its headers say [EX-4]', async () => {
  const media = Buffer.concat([randomBytes(1024 * 1024), Buffer.alloc(60 * 1024 * 1024)]);
  const bomb = zip({ 'word/media/bomb.bin': media, ...parts }, { declaredSize: 100 });
  expect(await refusal(bomb)).toBe('inflates-too-large');
});

it('refuses a part whose header lies about its size [EX-4]', async () => {
  expect(await refusal(zip(parts, { declaredSize: 5 }))).toBe('damaged');
});

it('refuses a file over 20 MB without reading it [EX-4]', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'inspect-'));
  const path = join(folder, 'large.docx');
  await writeFile(path, 'PK');
  await truncate(path, 20 * 1024 * 1024 + 1);
  expect(await refusal(path)).toBe('too-large');
  await rm(folder, { recursive: true });
});
