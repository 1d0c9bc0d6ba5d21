// What would make an installation or a build fail half-way, in one sentence with the way out.
import { accessSync, constants, statfsSync } from 'node:fs';
import { userInfo } from 'node:os';

const MEGABYTE = 1024 * 1024;

/**
 * Why nothing can be written there: rights, or less room than so many MB. Undefined when it can.
 * @param {string} folder
 * @param {number} megabytes
 * @returns {string | undefined}
 */
export function obstacle(folder, megabytes) {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch {
    return `user ${username()} may not write to ${folder}: give the folder to that user (chown -R), or put a copy of the project where it may`;
  }
  const { bavail, bsize } = statfsSync(folder);
  const free = Math.floor((bavail * bsize) / MEGABYTE);
  if (free >= megabytes) return undefined;
  return `there is no room for it: ${free} MB free in ${folder}, ${megabytes} MB needed; make room and start again`;
}

/**
 * What a command that failed says, if it is one of the things people can mend.
 * @param {string} output
 * @returns {string | undefined}
 */
export function causeOf(output) {
  if (/ENOSPC|no space left on device/i.test(output))
    return 'the disk is full; make room and start again';
  if (/\bE(ACCES|PERM)\b/.test(output)) {
    const [, path = 'a file'] = /E(?:ACCES|PERM)[^'\n]*'([^']+)'/.exec(output) ?? [];
    return `user ${username()} may not write ${path}: give it to that user (chown -R), then start again`;
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT/.test(output))
    return 'the package registry does not answer; see that this machine reaches it (npm ping), then start again';
  if (/heap out of memory|\bENOMEM\b/.test(output))
    return 'there is not enough memory; 2 GB free are needed to build';
  return undefined;
}

/** A container may run as a number that has no name. */
function username() {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? '');
  }
}
