import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';

const FULL = 'its disk is full';
const READ_ONLY = 'its disk is read-only';
const NO_FOLDER = 'something that is no folder stands in its way';

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EROFS: READ_ONLY,
  ENOTDIR: NO_FOLDER,
  EEXIST: NO_FOLDER,
};

/** Makes the folder of a setting and sees that it can be written to; else one sentence with the way out. */
export function requireFolder(setting: 'DATA_DIR' | 'DOCUMENTS_DIR', folder: string): void {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    const made = !existsSync(folder);
    mkdirSync(folder, { recursive: true });
    // It holds secrets; others may pass through it, not look around.
    if (made) chmodSync(folder, 0o711);
    // A full disk still takes an empty file.
    writeFileSync(probe, Buffer.alloc(4096));
    rmSync(probe);
  } catch (error) {
    const way = `mend that, or set another ${setting}`;
    throw new Error(`${folder} cannot be used: ${reasonOf(error)}; ${way}`, { cause: error });
  }
}

function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM') return `user ${username()} may not write there`;
  return REASONS[code] ?? message;
}

/** A container may run as a number that has no name. */
function username(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? '');
  }
}
