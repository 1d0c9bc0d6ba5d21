import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Account } from './account';

interface Bits {
  mode: number;
  uid: number;
  gid: number;
}

/** Whether an account may pass through every folder down to this one, by their mode bits. */
export function canReach(
  folder: string,
  account: Account,
  bitsOf: (path: string) => Bits = statSync,
): boolean {
  return upwards(folder).every((path) => mayPass(bitsOf(path), account));
}

function upwards(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...upwards(above)];
}

/** The first of owner, group and others that fits decides, as in the kernel. */
function mayPass({ mode, uid, gid }: Bits, account: Account): boolean {
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
  return ((mode >> shift) & 1) === 1;
}
