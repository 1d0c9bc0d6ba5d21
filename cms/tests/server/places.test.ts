import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { canReach } from '../../../database/postgres/reach';
import { clusterOf, placeCluster } from '../../../database/postgres/place';

const postgres = { uid: 70, gid: 71, name: 'postgres' };
const ROOT = { mode: 0o755, uid: 0, gid: 0 };

test.each([
  ['a folder open to all', { mode: 0o755, uid: 0, gid: 0 }, true],
  ['one that all may only pass through', { mode: 0o711, uid: 0, gid: 0 }, true],
  ['the home of root', { mode: 0o700, uid: 0, gid: 0 }, false],
  ['a private folder of its own', { mode: 0o700, uid: 70, gid: 71 }, true],
  ['a folder of its group', { mode: 0o710, uid: 0, gid: 71 }, true],
  ['a folder closed to its group alone', { mode: 0o705, uid: 0, gid: 71 }, false],
])("PostgreSQL's user and %s on the way [SA-4]", (_name, bits, reached) => {
  const bitsOf = (path: string) => (path === '/srv' ? bits : ROOT);
  expect(canReach('/srv/milepost/data', postgres, bitsOf)).toBe(reached);
});

const asRoot = process.getuid?.() === 0 ? test : test.skip;

describe('a data folder that PostgreSQL cannot reach (as root only)', () => {
  let home = '';
  let cluster = '';
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'milepost-private-'));
  });
  afterEach(() => {
    for (const folder of [home, dirname(cluster)]) rmSync(folder, { recursive: true, force: true });
  });
  const folder = (name: string) => join(home, name);
  const make = () => {
    cpSync(__dirname, folder('data'), { recursive: true });
    cluster = placeCluster(folder('data'), postgres);
  };

  asRoot('has its cluster elsewhere, and finds it again [SA-4]', () => {
    make();
    expect(cluster).toMatch(/^\/var\/lib\/milepost\/data-[0-9a-f]{8}\/postgres$/);
    expect(clusterOf(folder('data'))).toBe(cluster);
    expect(placeCluster(folder('data'), postgres)).toBe(cluster);
  });

  asRoot('keeps its cluster when it is moved [SA-4]', () => {
    make();
    renameSync(folder('data'), folder('moved'));
    expect(placeCluster(folder('moved'), postgres)).toBe(cluster);
  });

  asRoot('does not share its cluster with a copy of itself [SA-4]', () => {
    make();
    cpSync(folder('data'), folder('copy'), { recursive: true });
    expect(() => placeCluster(folder('copy'), postgres)).toThrow(/copy is a copy of .*data/);
  });

  asRoot('says so when its cluster is gone, and does not begin an empty one [SA-4]', () => {
    make();
    rmSync(dirname(cluster), { recursive: true });
    expect(() => placeCluster(folder('data'), postgres)).toThrow(/restore it from a backup/);
  });
});
