import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fail, root } from './bootstrap.mjs';

/**
 * Another Node.js than the one that runs this, from the npm package that brings its binary; installed
 * once, in .cache/node.
 *
 * @param {string} wanted a major version, or a whole one
 * @returns {{ version: string, path: string }} the PATH with it in front, so that npm and npx take it too
 */
export function installNode(wanted) {
  const folder = join(root, '.cache/node', wanted);
  const bin = join(folder, 'node_modules/.bin');
  const binary = join(bin, 'node');
  if (!existsSync(binary)) {
    process.stdout.write(`Installing Node.js ${wanted} … `);
    mkdirSync(folder, { recursive: true });
    // Its install script fetches the binary of this platform.
    const own = { private: true, allowScripts: { node: true } };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(own));
    const args = ['install', '--no-save', '--no-package-lock', '--no-audit', '--no-fund'];
    const done = spawnSync('npm', [...args, `node@${wanted}`], { cwd: folder, encoding: 'utf8' });
    if (done.status !== 0 || !existsSync(binary))
      fail(`npm has no node@${wanted} for this machine: ${done.stderr.trim()}`);
    process.stdout.write('done\n');
  }
  const { stdout } = spawnSync(binary, ['--version'], { encoding: 'utf8' });
  return { version: stdout.trim(), path: `${bin}${delimiter}${process.env.PATH ?? ''}` };
}
