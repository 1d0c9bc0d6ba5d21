import { spawnSync } from 'node:child_process';
import { fail, root } from '../lib/bootstrap.mjs';

const LANDED = 'origin/main';

/**
 * What is not landed yet: commits since the branch left origin/main (where there is none, the last
 * commit), what is changed in the work tree, and new files.
 *
 * @returns {{ since: string, files: string[] }} files by their path in the project; also those deleted
 */
export function changedFiles() {
  const branched = git('merge-base', 'HEAD', LANDED)?.trim();
  const before = branched ?? git('rev-parse', '--verify', 'HEAD~1')?.trim();
  if (before === undefined)
    fail('--affected compares with an earlier commit, and git knows none here');
  const changed = git('diff', '--name-only', '--no-renames', '--relative', '-z', before) ?? '';
  const made = git('ls-files', '--others', '--exclude-standard', '-z') ?? '';
  const files = [...new Set([...changed.split('\0'), ...made.split('\0')])].filter(Boolean).sort();
  const name =
    branched === undefined ? 'the commit before the last' : `the branching from ${LANDED}`;
  return { since: `${before.slice(0, 9)}, ${name}`, files };
}

/** @param {string[]} args @returns {string | undefined} what git says, unless it refuses */
function git(...args) {
  const { status, stdout } = spawnSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return status === 0 ? stdout : undefined;
}
