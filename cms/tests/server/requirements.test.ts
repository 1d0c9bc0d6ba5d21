import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  clockFault as setBack,
  requireFit,
  requireRoom,
  versionFault,
} from '../../../database/postgres/fit';
import { clockFault } from '../../src/server/require-clock';
import { requireFolder } from '../../src/server/require-folder';

test.each([
  ['18', undefined],
  ['19', 'start the newer Milepost that made it'],
  ['17', 'save it with pg_dump 17'],
])('data of PostgreSQL %s under a PostgreSQL 18 [SA-4]', (made, words) => {
  const fault = versionFault(made, '18.4.0-beta.17', '/data/postgres');
  if (words) expect(fault).toContain(words);
  else expect(fault).toBeUndefined();
});

test.each([
  ['the first day it allows', '2026-02-01T00:00:00Z', false],
  ['before that', '2026-01-31T23:59:00Z', true],
  ['1970, as without a battery', '1970-01-01T00:01:00Z', true],
  ['the next century', '2126-06-01T00:00:00Z', true],
])('the clock says %s [SA-4]', (_name, now, refused) => {
  expect(clockFault(new Date(now)) !== undefined).toBe(refused);
});

test.each([
  ['an hour ahead', '2026-05-01T13:00:00Z', false],
  ['three days ahead', '2026-05-04T12:00:00Z', true],
])('the last use of the database is %s of the clock [SA-4]', (_name, lastUse, refused) => {
  const fault = setBack(new Date(lastUse), new Date('2026-05-01T12:00:00Z'));
  expect(fault !== undefined).toBe(refused);
});

test('a disk without room is told in one sentence, with what is free and what is needed [SA-4]', () => {
  // A file system of the kernel has no room at all.
  const full = existsSync('/proc/self') ? '/proc' : '/dev';
  expect(() => requireRoom(full, 1)).toThrow(/^there is no room in .*: 0 MB free, 0 MB needed; /);
  expect(() => requireRoom(tmpdir(), 1)).not.toThrow();
});

describe('a data folder', () => {
  let home = '';
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'milepost-folder-'));
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  test('is made, with all that is above it [SA-4]', () => {
    requireFolder('DATA_DIR', join(home, 'a/b'));
    expect(existsSync(join(home, 'a/b'))).toBe(true);
  });

  test('in the place of a file is refused in one sentence [SA-4]', () => {
    writeFileSync(join(home, 'data'), '');
    expect(() => requireFolder('DATA_DIR', join(home, 'data'))).toThrow(
      /data cannot be used: something that is no folder stands in its way; .* another DATA_DIR$/,
    );
  });

  test('that is not this user’s to write is refused in one sentence [SA-4]', () => {
    chmodSync(home, 0o555);
    asOrdinaryUser(() =>
      expect(() => requireFolder('DOCUMENTS_DIR', join(home, 'data'))).toThrow(
        /data cannot be used: user \S+ may not write there; .* another DOCUMENTS_DIR$/,
      ),
    );
  });
});

/** Root may write everywhere; only the effective user is changed, and changed back. */
function asOrdinaryUser(work: () => void): void {
  const root = process.geteuid?.() === 0;
  if (root) process.seteuid?.(65534);
  try {
    work();
  } finally {
    if (root) process.seteuid?.(0);
  }
}

describe('the cluster of a data folder', () => {
  let cluster = '';
  beforeEach(() => {
    cluster = join(mkdtempSync(join(tmpdir(), 'milepost-cluster-')), 'postgres');
    mkdirSync(join(cluster, 'global'), { recursive: true });
    writeFileSync(join(cluster, 'PG_VERSION'), '18\n');
  });
  afterEach(() => rmSync(dirname(cluster), { recursive: true, force: true }));

  test('that an interrupted first start has left is refused in one sentence [SA-4]', () => {
    expect(() => requireFit(cluster, '18.4.0')).toThrow(
      /is not whole: .* remove it and start again$/,
    );
  });

  test('that another user has made is refused in one sentence [SA-4]', () => {
    writeFileSync(join(cluster, 'global/pg_control'), '');
    expect(() => requireFit(cluster, '18.4.0')).not.toThrow();
    chmodSync(dirname(cluster), 0o711);
    asAnotherUser(() =>
      expect(() => requireFit(cluster, '18.4.0')).toThrow(/belongs to another user \(number \d+\)/),
    );
  });
});

/** Whoever runs this is somebody else for a moment, as far as the code can see. */
function asAnotherUser(work: () => void): void {
  const me = process.getuid?.() ?? 0;
  const uid = jest.spyOn(process, 'getuid').mockReturnValue(me + 1);
  try {
    work();
  } finally {
    uid.mockRestore();
  }
}
