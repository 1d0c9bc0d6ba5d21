import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createDocumentStore } from '../../src/documents/store';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-'));
});
afterEach(() => rm(folder, { recursive: true }));

const content = Buffer.from('一份工作文档');
const sha256 = createHash('sha256').update(content).digest('hex');

it('keeps a file under a name of its own, for its owner only [EX-4]', async () => {
  const store = createDocumentStore(folder);
  const stored = await store.storeFile(
    Readable.from([content.subarray(0, 5), content.subarray(5)]),
  );
  expect(stored).toMatchObject({ sha256, size: 18 });
  expect(stored.key).toMatch(/^[0-9a-f]{32}$/);
  expect((await stat(store.pathOf(stored.key))).mode & 0o777).toBe(0o600);
  const { stream, size } = await store.openFile(stored.key);
  expect(size).toBe(18);
  expect(await buffer(stream)).toEqual(content);
});

it('takes a file from a temporary path [EX-4]', async () => {
  const path = join(folder, '..', 'upload-一号.docx');
  await writeFile(path, content);
  const store = createDocumentStore(folder);
  const first = await store.storeFile(path);
  const second = await store.storeFile(path);
  await rm(path);
  expect(first.sha256).toBe(second.sha256);
  expect(first.key).not.toBe(second.key);
});

it.each(['../../etc/passwd', '', 'a'.repeat(31), `${'a'.repeat(32)}/..`, '..%2f', 'A'.repeat(32)])(
  'opens nothing by the key "%s" [EX-4]',
  async (key) => {
    const store = createDocumentStore(folder);
    await expect(store.openFile(key)).rejects.toThrow('not a document key');
    expect(() => store.removeFile(key)).toThrow('not a document key');
  },
);

it('keeps nothing of a file that is too large, or whose upload breaks off [EX-4]', async () => {
  const store = createDocumentStore(folder, 10);
  await expect(store.storeFile(Readable.from([content]))).rejects.toMatchObject({
    code: 'too-large',
  });
  const broken = Readable.from(
    (function* () {
      yield Buffer.from('ab');
      throw new Error('connection lost');
    })(),
  );
  await expect(store.storeFile(broken)).rejects.toThrow('connection lost');
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  expect(names.filter((entry) => entry.isFile())).toEqual([]);
});

it('removes a file, and removing it again is no mistake [EX-4]', async () => {
  const store = createDocumentStore(folder);
  const { key } = await store.storeFile(Readable.from([content]));
  await store.removeFile(key);
  await store.removeFile(key);
  await expect(store.openFile(key)).rejects.toMatchObject({ code: 'ENOENT' });
});
